package org.kitpress.importer.document;

import java.util.List;
import java.util.stream.Collectors;

/** A heading, a paragraph, a list item, a table, or preformatted text. */
public sealed interface Block {
    /** @param level from 1, the highest */
    record Heading(int level, Line text) implements Block {}

    record Paragraph(Line text) implements Block {}

    /**
     * A list item.
     *
     * @param depth how many list items it is nested in
     * @param number the number that the document gives it; 0 when it is not numbered
     */
    record Item(int depth, int number, Checkbox checkbox, Line text) implements Block {}

    /** Preformatted text: spaces and line breaks matter. */
    record Verbatim(String text) implements Block {}

    /** @param rows all of the same length */
    record Table(List<List<Cell>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Whether a cell with text covers several columns or rows. */
        public boolean hasMergedCells() {
            return rows.stream()
                    .flatMap(List::stream)
                    .anyMatch(cell ->
                            cell.origin() == Cell.Origin.LEFT || cell.origin() == Cell.Origin.ABOVE && !cell.isBlank());
        }

        /** The text of the first row, joined by vertical bars. */
        public String headers() {
            return rows.get(0).stream().map(Cell::plain).collect(Collectors.joining(" | "));
        }
    }

    /** All its texts in order, including those in table cells. */
    default List<Line> texts() {
        return this instanceof Table table
                ? table.rows.stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.lines().stream())
                        .toList()
                : List.of(line());
    }

    /** The text of a heading, a paragraph, or a list item; empty for other blocks. */
    default Line line() {
        if (this instanceof Heading heading) {
            return heading.text;
        }
        if (this instanceof Item item) {
            return item.text;
        }
        return this instanceof Paragraph paragraph ? paragraph.text : Line.EMPTY;
    }
}
