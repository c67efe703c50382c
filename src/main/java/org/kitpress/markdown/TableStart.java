package org.kitpress.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's tables, asked only about paragraphs whose second line is one of dashes and bars. Its own expression for
 * that line is compiled for every text and overflows the stack on thousands of columns.
 */
final class TableStart extends Independent implements ParagraphPreProcessorFactory {
    private static final int MOST_COLUMNS = 200;

    private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        return new ParagraphPreProcessor() {
            private @Nullable ParagraphPreProcessor table;

            @Override
            public int preProcessBlock(Paragraph paragraph, ParserState current) {
                if (!mayBeTable(paragraph)) {
                    return 0;
                }
                if (table == null) {
                    table = tables.apply(state);
                }
                return table.preProcessBlock(paragraph, current);
            }
        };
    }

    private static boolean mayBeTable(Paragraph paragraph) {
        if (paragraph.getLineCount() < 2) {
            return false;
        }
        BasedSequence line = paragraph.getLineChars(1);
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            bars += c == '|' ? 1 : 0;
            if ("|-: \t\n".indexOf(c) < 0) {
                return false;
            }
        }
        return bars > 0 && bars <= MOST_COLUMNS;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(ReferencePreProcessorFactory.class);
    }
}
