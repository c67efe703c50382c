package org.kitpress.render.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Writes a list of postings. Of each document: how many documents lie between it and the one before, and its
 * values by field. Values that the list has had already are named by their number from 1; new ones follow a 0 as
 * the set of fields (bit 0 is the first field) and a number for each of them.
 */
final class PostingCoder {
    private final Map<Values, Integer> known = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    /** Numbers by field, -1 where the field lacks the term; compared by content. */
    private record Values(int[] byField) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Values values && Arrays.equals(values.byField, byField);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(byField);
        }
    }

    private PostingCoder() {}

    /**
     * @param rows of the postings to write, in any order
     * @param values of a row, by field
     */
    static String encode(TermPostings postings, int[] rows, IntFunction<int[]> values) {
        int[] ascending = rows.clone();
        Arrays.sort(ascending);
        PostingCoder coder = new PostingCoder();
        int next = 0;
        for (int row : ascending) {
            int document = postings.document(row);
            PrintableNumbers.append(coder.text, document - next);
            next = document + 1;
            coder.append(values.apply(row));
        }
        return coder.text.toString();
    }

    private void append(int[] values) {
        Integer number = known.putIfAbsent(new Values(values), known.size() + 1);
        PrintableNumbers.append(text, number == null ? 0 : number);
        if (number != null) {
            return;
        }
        int fields = 0;
        for (int field = 0; field < values.length; field++) {
            fields |= values[field] < 0 ? 0 : 1 << field;
        }
        PrintableNumbers.append(text, fields);
        for (int value : values) {
            if (value >= 0) {
                PrintableNumbers.append(text, value);
            }
        }
    }
}
