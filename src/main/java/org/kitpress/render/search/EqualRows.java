package org.kitpress.render.search;

import java.util.Arrays;

/** Finds, in a table of numbers, which rows are equal to one before them. Asked for each row in turn, by one thread. */
final class EqualRows {
    private final int[] values;
    private final int width;
    /** By hash, a row and 1, or 0; at most half full, with collisions in the next free places. */
    private final int[] table;

    /** @param values row after row of the given width; not copied */
    EqualRows(int[] values, int width) {
        this.values = values;
        this.width = width;
        int rows = values.length / width;
        this.table = new int[Math.max(2, 4 * Integer.highestOneBit(rows))];
    }

    /** The first row that is equal to this one: itself if none was before it. */
    int first(int row) {
        int place = hash(row) & (table.length - 1);
        while (table[place] > 0) {
            int known = table[place] - 1;
            if (isEqual(known, row)) {
                return known;
            }
            place = (place + 1) & (table.length - 1);
        }
        table[place] = row + 1;
        return row;
    }

    private boolean isEqual(int one, int other) {
        return Arrays.equals(values, one * width, (one + 1) * width, values, other * width, (other + 1) * width);
    }

    private int hash(int row) {
        int hash = 0;
        for (int at = row * width; at < (row + 1) * width; at++) {
            hash = 31 * hash + values[at];
        }
        return hash ^ hash >>> 15;
    }
}
