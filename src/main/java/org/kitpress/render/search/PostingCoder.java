package org.kitpress.render.search;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Writes a list of postings: first, for each document, the number of documents between it and the previous one; then
 * its values by field. Kept apart, both compress better. Values that the list already contains are written as their
 * number, from 1; new ones as a 0, the set of fields (bit 0 is the first field), and a number for each field, and with
 * counts also the range of their scores. An empty set of fields means that the values are omitted; then the range is
 * that of the sums of their scores.
 */
final class PostingCoder {
    private static final int NONE = -1;

    private final TermPostings postings;
    private final int[] rows;
    private final int fields;
    /** By row, then field; -1 where the field does not contain the term. */
    private final int[] values;
    /** The field that has counts instead of scores, or none. */
    private final int counted;
    /** By row, the number whose range is written after the values. */
    private final int[] ranged;

    private final StringBuilder text = new StringBuilder();

    private PostingCoder(TermPostings postings, int[] rows, int counted) {
        this.postings = postings;
        this.rows = rows;
        this.fields = postings.fields();
        this.counted = counted;
        this.values = new int[rows.length * fields];
        this.ranged = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            postings.copyScores(rows[i], values, i * fields);
        }
    }

    /** @param rows of the postings to write, in their order */
    static String scores(TermPostings postings, int[] rows) {
        return new PostingCoder(postings, rows, NONE).encode();
    }

    /** Like {@link #scores}, but with counts in the main field. */
    static String counts(TermPostings postings, int[] rows) {
        return counting(postings, rows).encode();
    }

    /** Like {@link #counts}, but without the values of some rows, as if no field contained the term. */
    static String outline(TermPostings postings, int[] rows, IntPredicate isLeftOut) {
        PostingCoder coder = counting(postings, rows);
        for (int i = 0; i < rows.length; i++) {
            if (isLeftOut.test(rows[i])) {
                Arrays.fill(coder.values, i * coder.fields, (i + 1) * coder.fields, -1);
                coder.ranged[i] = postings.total(rows[i]);
            }
        }
        return coder.encode();
    }

    /** Only the values that {@link #outline} omits, with counts. */
    static String details(TermPostings postings, int[] rows) {
        PostingCoder coder = counting(postings, rows);
        coder.encodeValues();
        return coder.text.toString();
    }

    private static PostingCoder counting(TermPostings postings, int[] rows) {
        int main = postings.mainField();
        PostingCoder coder = new PostingCoder(postings, rows, main);
        for (int i = 0; i < rows.length; i++) {
            int at = i * coder.fields + main;
            coder.ranged[i] = coder.values[at];
            coder.values[at] = postings.count(rows[i]);
        }
        return coder;
    }

    private String encode() {
        int next = 0;
        for (int row : rows) {
            PrintableNumbers.append(text, postings.document(row) - next);
            next = postings.document(row) + 1;
        }
        encodeValues();
        return text.toString();
    }

    private void encodeValues() {
        EqualRows equal = new EqualRows(values, fields);
        int[] firsts = new int[rows.length];
        int[] least = ranged.clone();
        int[] most = ranged.clone();
        for (int i = 0; i < rows.length; i++) {
            int first = equal.first(i);
            firsts[i] = first;
            least[first] = Math.min(least[first], ranged[i]);
            most[first] = Math.max(most[first], ranged[i]);
        }
        int[] numbers = new int[rows.length];
        int written = 0;
        for (int first : firsts) {
            PrintableNumbers.append(text, numbers[first]);
            if (numbers[first] == 0) {
                numbers[first] = ++written;
                append(first * fields, least[first], most[first]);
            }
        }
    }

    /** @param start of the values */
    private void append(int start, int least, int most) {
        int set = 0;
        for (int field = 0; field < fields; field++) {
            set |= values[start + field] < 0 ? 0 : 1 << field;
        }
        PrintableNumbers.append(text, set);
        for (int at = start; at < start + fields; at++) {
            if (values[at] >= 0) {
                PrintableNumbers.append(text, values[at]);
            }
        }
        if (set == 0 || (counted != NONE && values[start + counted] >= 0)) {
            PrintableNumbers.append(text, least);
            PrintableNumbers.append(text, most - least);
        }
    }

    /** Finds, in a table of numbers, which rows are equal to one before them. Asked for each row in turn, by one thread. */
    private static final class EqualRows {
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
}
