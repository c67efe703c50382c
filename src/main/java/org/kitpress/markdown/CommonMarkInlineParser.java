package org.kitpress.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** flexmark's inline parser, changed where CommonMark 0.31 differs. Each instance parses one document. */
final class CommonMarkInlineParser extends InlineParserImpl {
    private static final Pattern TICKS = Pattern.compile("`++");

    private final LinkDefinitions definitions = new LinkDefinitions();
    private final Brackets brackets = new Brackets(this, definitions);

    /** Where the last run of backticks of each length starts, to avoid searching for one that does not exist. */
    private final Map<Integer, Integer> lastTicks = new HashMap<>();

    private @Nullable MarkupScanner markup;

    CommonMarkInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        brackets.clear();
        lastTicks.clear();
        markup = null;
        super.parse(content, block);
    }

    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        return definitions.readFrom(paragraph.getChars());
    }

    LinkDefinitions definitions() {
        return definitions;
    }

    @Override
    protected boolean parseOpenBracket() {
        index++;
        brackets.open(appendSeparateText(input.subSequence(index - 1, index)), index - 1, false);
        return true;
    }

    @Override
    protected boolean parseBang() {
        if (peek(1) != '[') {
            return false;
        }
        index += 2;
        brackets.open(appendSeparateText(input.subSequence(index - 2, index)), index - 1, true);
        return true;
    }

    @Override
    protected boolean parseCloseBracket() {
        int end = brackets.close(index);
        if (end < 0) {
            return false;
        }
        index = end;
        return true;
    }

    /** The run of delimiters that was read last. */
    Delimiter topDelimiter() {
        return lastDelimiter;
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor rule, char character) {
        int from = index;
        while (index < input.length() && input.charAt(index) == character) {
            index++;
        }
        int length = index - from;
        DelimiterFlanking delimiterFlanking = DelimiterFlanking.of(input, from, index, rule);
        if (character == '~' && length > rule.getMinLength()) {
            // Like GitHub, nothing is struck out between three tildes or more.
            appendText(input, from, index);
            return true;
        }
        if (length < rule.getMinLength()
                || rule.skipNonOpenerCloser() && !delimiterFlanking.opens() && !delimiterFlanking.closes()) {
            index = from;
            return false;
        }
        Text node = appendSeparateText(input.subSequence(from, index));
        Delimiter previous = lastDelimiter;
        lastDelimiter = new DelimiterRule.Run(
                input, node, character, delimiterFlanking.opens(), delimiterFlanking.closes(), previous, from, length);
        if (previous != null) {
            previous.setNext(lastDelimiter);
        }
        return true;
    }

    @Override
    public void processDelimiters(@Nullable Delimiter bottom) {
        new DelimiterMatcher(this, delimiterProcessors, bottom).match();
    }

    @Override
    protected boolean parseBackslash() {
        if (peek(1) != '\n') {
            return super.parseBackslash();
        }
        appendNode(new HardLineBreak(input.subSequence(index, index + 2)));
        index += 2;
        while (peek() == ' ' || peek() == '\t') {
            index++;
        }
        return true;
    }

    @Override
    protected boolean parseBackticks() {
        Matcher ticks = TICKS.matcher(input);
        if (lastTicks.isEmpty()) {
            ticks.results().forEach(run -> lastTicks.put(run.end() - run.start(), run.start()));
        }
        ticks.region(index, input.length()).lookingAt();
        int end = ticks.end();
        int length = end - index;
        if (lastTicks.getOrDefault(length, -1) < end) {
            appendText(input, index, end);
            index = end;
            return true;
        }
        do {
            ticks.find();
        } while (ticks.end() - ticks.start() != length);
        appendNode(new Code(
                input.subSequence(index, end),
                input.subSequence(end, ticks.start()),
                input.subSequence(ticks.start(), ticks.end())));
        index = ticks.end();
        return true;
    }

    /** Like flexmark's, which copies the whole input at every match. */
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        if (index >= input.length() || !matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    @Override
    public boolean parseHtmlInline() {
        if (markup == null) {
            markup = new MarkupScanner(input);
        }
        int end = markup.end(index);
        if (end < 0) {
            return false;
        }
        BasedSequence html = input.subSequence(index, end);
        appendNode(html.startsWith("<!--") ? new HtmlInlineComment(html) : new HtmlInline(html));
        index = end;
        return true;
    }
}
