package org.kitpress.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** HTML blocks that a {@code <textarea>} starts and its end tag ends, as it is with scripts and styles. */
final class TextareaStart extends BlockStartRule {
    private static final Pattern OPEN = Pattern.compile("<textarea(?:[ \t>]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSE = Pattern.compile("</(?:textarea|script|pre|style)>", Pattern.CASE_INSENSITIVE);

    TextareaStart() {
        super(options -> (state, matched) -> start(state));
    }

    private static @Nullable BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        boolean starts = state.getIndent() < 4
                && from < line.length()
                && line.charAt(from) == '<'
                && OPEN.matcher(line.subSequence(from)).lookingAt();
        return starts ? BlockStart.of(new TextareaParser()).atIndex(state.getIndex()) : BlockStart.none();
    }

    private static final class TextareaParser extends AbstractBlockParser {
        private final HtmlBlock block = new HtmlBlock();
        private final BlockContent content = new BlockContent();
        private boolean closed;

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            content.add(line, state.getIndent());
            closed = CLOSE.matcher(line).find();
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setContent(content);
        }
    }
}
