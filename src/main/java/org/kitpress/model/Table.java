package org.kitpress.model;

import java.util.List;

/**
 * A table on a page that readers can download.
 *
 * @param key identifies the table on its page; its title is in the words files under {@code csv-KEY-title}
 * @param columns keys of the column headings, which are in the words files under {@code csv-COLUMN}
 * @param rows the rows, each with one cell per column
 */
public record Table(String key, List<String> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param word the key of a text in the words files; empty if the cell has its own text */
    public record Cell(String text, String word) {
        public static Cell text(String text) {
            return new Cell(text, "");
        }

        public static Cell word(String key) {
            return new Cell("", key);
        }
    }
}
