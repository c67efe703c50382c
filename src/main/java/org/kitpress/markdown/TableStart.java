package org.kitpress.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Finds tables in paragraphs, as GitHub does: a line of dashes and bars below a line with as many cells makes both, and
 * everything after them, a table. What comes before remains a paragraph.
 */
final class TableStart extends UnorderedExtension implements ParagraphPreProcessorFactory {
    /** Every row is filled up to this many columns, so an unlimited number would let a small text become a huge page. */
    private static final int MOST_COLUMNS = 200;

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        return TableStart::preProcess;
    }

    /** Returns how much of the start of the paragraph has become a table. */
    private static int preProcess(Paragraph paragraph, ParserState state) {
        int dashes = dashes(paragraph);
        if (dashes < 0) {
            return 0;
        }
        TableLines lines = new TableLines(
                paragraph.getContentLines(dashes - 1, paragraph.getLineCount()), state.getInlineParser());
        var table = lines.table();
        if (dashes > 1) {
            paragraph.insertAfter(table);
            state.blockAdded(table);
            paragraph.setContent(paragraph, 0, dashes - 1);
            paragraph.setCharsFromContent();
            return 0;
        }
        paragraph.insertBefore(table);
        state.blockAdded(table);
        return paragraph.getChars().length();
    }

    /** The number of the line of dashes, counted from 0; -1 if there is none that fits the line above it. */
    private static int dashes(Paragraph paragraph) {
        for (int i = 1; i < paragraph.getLineCount(); i++) {
            BasedSequence line = paragraph.getLineChars(i);
            if (isDashes(line)) {
                int columns = TableLines.cells(line).size();
                if (columns <= MOST_COLUMNS
                        && columns
                                == TableLines.cells(paragraph.getLineChars(i - 1))
                                        .size()) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether a line has a bar, and every cell is a row of dashes with a colon at either end or none. */
    private static boolean isDashes(BasedSequence line) {
        boolean bar = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            bar |= c == '|';
            if ("|-: \t\n".indexOf(c) < 0) {
                return false;
            }
        }
        return bar && TableLines.cells(line).stream().allMatch(TableStart::isDashCell);
    }

    private static boolean isDashCell(BasedSequence cell) {
        int from = cell.startsWith(":") ? 1 : 0;
        int to = cell.length() - (cell.length() > from && cell.endsWith(":") ? 1 : 0);
        for (int i = from; i < to; i++) {
            if (cell.charAt(i) != '-') {
                return false;
            }
        }
        return to > from;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(ReferencePreProcessorFactory.class);
    }
}
