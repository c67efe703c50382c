package org.kitpress.model;

import java.util.List;

/**
 * A table of a page, which readers can download.
 *
 * @param key names it within the page; its title is in the words under {@code csv-KEY-title}
 * @param columns keys of the words for their headings, which are under {@code csv-COLUMN}
 * @param rows each with a cell for each column
 */
public record Table(String key, List<String> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * What a cell says.
     *
     * @param word the key of a word; empty for a text
     */
    public record Cell(String text, String word) {
        public static Cell text(String text) {
            return new Cell(text, "");
        }

        public static Cell word(String key) {
            return new Cell("", key);
        }
    }
}
