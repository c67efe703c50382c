package org.kitpress.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.internal.BlockStartImpl;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** flexmark's headings, but link definitions before an underline belong to no heading. */
final class HeadingStart extends BlockStartRule {
    HeadingStart() {
        super(options -> {
            BlockParserFactory headings = new HeadingParser.Factory().apply(options);
            return (state, matched) -> start(headings, state, matched);
        });
    }

    private static @Nullable BlockStart start(
            BlockParserFactory headings, ParserState state, MatchedBlockParser matched) {
        BasedSequence paragraph = matched.getParagraphContent();
        int defined = paragraph == null || !isUnderline(state) ? 0 : LinkDefinitions.end(paragraph);
        if (defined > 0 && paragraph.subSequence(defined).isBlank()) {
            return BlockStart.none();
        }
        BlockStart start = headings.tryStart(state, matched);
        if (defined > 0 && start instanceof BlockStartImpl found) {
            ((CommonMarkInlineParser) state.getInlineParser()).definitions().readFrom(paragraph);
            Heading heading = (Heading) found.getBlockParsers()[0].getBlock();
            heading.setText(paragraph.subSequence(defined).trim());
            heading.setCharsFromContent();
        }
        return start;
    }

    private static boolean isUnderline(ParserState state) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        return at < line.length() && (line.charAt(at) == '=' || line.charAt(at) == '-');
    }
}
