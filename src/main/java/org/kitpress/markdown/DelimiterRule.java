package org.kitpress.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Emphasis by CommonMark 0.31's rules, which look at the lengths that runs had in the source. */
final class DelimiterRule extends EmphasisDelimiterProcessor {
    private final char character;

    DelimiterRule(char character) {
        super(character, false);
        this.character = character;
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean left,
            boolean right,
            boolean punctuationBefore,
            boolean punctuationAfter,
            boolean spaceBefore,
            boolean spaceAfter) {
        return left && (character == '*' || !right || punctuationBefore);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean left,
            boolean right,
            boolean punctuationBefore,
            boolean punctuationAfter,
            boolean spaceBefore,
            boolean spaceAfter) {
        return right && (character == '*' || !left || punctuationAfter);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        int first = sourceLength(opener);
        int second = sourceLength(closer);
        boolean both = opener.canClose() || closer.canOpen();
        if (both && (first + second) % 3 == 0 && (first % 3 != 0 || second % 3 != 0)) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    static int sourceLength(DelimiterRun run) {
        return run instanceof Run known ? known.sourceLength : run.length();
    }

    /** A run that remembers its length in the source. */
    static final class Run extends Delimiter {
        private final int sourceLength;

        Run(
                BasedSequence input,
                Text node,
                char character,
                boolean opens,
                boolean closes,
                @Nullable Delimiter previous,
                int index,
                int length) {
            super(input, node, character, opens, closes, previous, index);
            this.sourceLength = length;
            setNumDelims(length);
        }
    }
}
