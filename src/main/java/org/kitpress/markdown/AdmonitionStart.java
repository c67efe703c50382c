package org.kitpress.markdown;

import com.vladsch.flexmark.ext.admonition.internal.AdmonitionBlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** flexmark's admonitions, asked only about lines that can start one: it compiles an expression for each. */
final class AdmonitionStart extends BlockStartRule {
    /** flexmark's expression overflows the stack on titles of many thousand characters. */
    private static final int LONGEST = 500;

    AdmonitionStart() {
        super(options -> {
            BlockParserFactory admonitions = new AdmonitionBlockParser.Factory().apply(options);
            return (state, matched) -> isMarked(state) ? admonitions.tryStart(state, matched) : BlockStart.none();
        });
    }

    private static boolean isMarked(ParserState state) {
        BasedSequence line = state.getLine();
        if (line.length() > LONGEST) {
            return false;
        }
        return line.matchChars("!!!", state.getNextNonSpaceIndex())
                || line.matchChars("???", state.getNextNonSpaceIndex());
    }
}
