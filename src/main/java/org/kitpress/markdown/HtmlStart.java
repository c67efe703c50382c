package org.kitpress.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The seven kinds of HTML blocks, by what starts them and what ends them. */
final class HtmlStart extends BlockStartRule {
    /** Ends a block of tags: a blank line. */
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private static final Pattern RAW_TEXT =
            Pattern.compile("<(?:script|pre|style|textarea)(?:[ \t>]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RAW_TEXT_END =
            Pattern.compile("</(?:script|pre|style|textarea)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)(?:[ \t]|/?>|$)");

    /** Each a start and its end. */
    private static final List<Pattern[]> PAIRS = List.of(
            new Pattern[] {RAW_TEXT, RAW_TEXT_END},
            new Pattern[] {Pattern.compile("<!--"), Pattern.compile("-->")},
            new Pattern[] {Pattern.compile("<\\?"), Pattern.compile("\\?>")},
            new Pattern[] {Pattern.compile("<![A-Za-z]"), Pattern.compile(">")},
            new Pattern[] {Pattern.compile("<!\\[CDATA\\["), Pattern.compile("]]>")});

    HtmlStart() {
        super(options -> {
            Set<String> blockTags = blockTags(options);
            return (state, matched) -> start(state, matched.getBlockParser().isParagraphParser(), blockTags);
        });
    }

    /** flexmark's list is of an older specification, which had {@code source} and lacked {@code search}. */
    private static Set<String> blockTags(DataHolder options) {
        Set<String> tags = new HashSet<>(Parser.HTML_BLOCK_TAGS.get(options));
        tags.remove("source");
        tags.add("search");
        return tags;
    }

    private static @Nullable BlockStart start(ParserState state, boolean inParagraph, Set<String> blockTags) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || from >= line.length() || line.charAt(from) != '<') {
            return BlockStart.none();
        }
        Pattern end = end(line.subSequence(from), inParagraph, blockTags);
        return end == null
                ? BlockStart.none()
                : BlockStart.of(new HtmlReader(end)).atIndex(state.getIndex());
    }

    /** What ends the block that a line starts; null when it starts none. */
    private static @Nullable Pattern end(BasedSequence line, boolean inParagraph, Set<String> blockTags) {
        for (Pattern[] pair : PAIRS) {
            if (pair[0].matcher(line).lookingAt()) {
                return pair[1];
            }
        }
        Matcher tag = TAG.matcher(line);
        if (tag.lookingAt() && blockTags.contains(tag.group(1).toLowerCase(Locale.ROOT))) {
            return NOTHING;
        }
        int tagEnd = inParagraph ? -1 : new MarkupScanner(line).end(0);
        return tagEnd > 0 && line.subSequence(tagEnd).isBlank() ? NOTHING : null;
    }

    private static final class HtmlReader extends AbstractBlockParser {
        private final HtmlBlock block = new HtmlBlock();
        private final BlockContent content = new BlockContent();
        private final Pattern end;
        private boolean ended;

        HtmlReader(Pattern end) {
            this.end = end;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            boolean ends = ended || end == NOTHING && state.isBlank();
            return ends ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            content.add(line, state.getIndent());
            ended = end.matcher(line).find();
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setContent(content);
        }
    }
}
