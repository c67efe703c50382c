package org.kitpress.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Thematic breaks, without flexmark's expression, which overflows the stack on a long row of markers. */
final class ThematicBreakStart extends BlockStartRule {
    ThematicBreakStart() {
        super(options -> (state, matched) -> start(state));
    }

    private static @Nullable BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        return state.getIndent() < 4 && isBreak(line, from)
                ? BlockStart.of(new ThematicBreakParser(line.subSequence(from))).atIndex(line.length())
                : BlockStart.none();
    }

    private static boolean isBreak(BasedSequence line, int from) {
        char marker = from < line.length() ? line.charAt(from) : 0;
        int markers = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == marker) {
                markers++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return markers >= 3 && (marker == '*' || marker == '-' || marker == '_');
    }
}
