package org.kitpress.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.internal.BlockStartImpl;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** flexmark's headings, but link definitions before an underline belong to no heading. */
final class HeadingStart extends BlockStartRule {
    /** In paragraphs of more lines no definitions are looked for. */
    private static final int LONGEST = 1000;

    HeadingStart() {
        super(options -> {
            BlockParserFactory headings = new HeadingParser.Factory().apply(options);
            return (state, matched) -> start(headings, state, matched);
        });
    }

    private static @Nullable BlockStart start(
            BlockParserFactory headings, ParserState state, MatchedBlockParser matched) {
        // Asking for the paragraph puts all its lines together, so it is only done where it can matter.
        boolean underline = isUnderline(state);
        if (!underline && !startsWith(state, '#')) {
            return BlockStart.none();
        }
        BasedSequence paragraph = underline && mayDefine(matched) ? matched.getParagraphContent() : BasedSequence.NULL;
        int defined = LinkDefinitions.end(paragraph);
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

    private static boolean mayDefine(MatchedBlockParser matched) {
        List<BasedSequence> lines = matched.getParagraphLines();
        return lines != null
                && lines.size() < LONGEST
                && lines.get(0).trimStart().startsWith("[");
    }

    private static boolean startsWith(ParserState state, char c) {
        BasedSequence line = state.getLine();
        return state.getNextNonSpaceIndex() < line.length() && line.charAt(state.getNextNonSpaceIndex()) == c;
    }

    private static boolean isUnderline(ParserState state) {
        BasedSequence line =
                state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEnd();
        if (!startsWith(state, '=') && !startsWith(state, '-')) {
            return false;
        }
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) != line.charAt(0)) {
                return false;
            }
        }
        return true;
    }
}
