package org.kitpress.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Code fences of tildes, whose info string may hold tildes and backticks. */
final class TildeFenceStart extends BlockStartRule {
    TildeFenceStart() {
        super(options -> (state, matched) -> start(state));
    }

    private static @Nullable BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        int to = from;
        while (to < line.length() && line.charAt(to) == '~') {
            to++;
        }
        if (state.getIndent() >= 4 || to - from < 3) {
            return BlockStart.none();
        }
        FencedCodeBlockParser code =
                new FencedCodeBlockParser(state.getProperties(), '~', to - from, state.getIndent(), from);
        ((FencedCodeBlock) code.getBlock()).setOpeningMarker(line.subSequence(from, to));
        return BlockStart.of(code).atIndex(to);
    }
}
