package org.kitpress.render.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Writes a list of postings: first, of each document, how many documents lie between it and the one before; then the
 * values of each by field. Apart, each is more alike and compresses better. Values that the list has had already are named
 * by their number from 1; new ones follow a 0 as the set of fields (bit 0 is the first field) and a number for each of
 * them, and with counts the range of the scores that go with them. No field at all stands for values that are left out;
 * then the range is that of the sums of their scores.
 */
final class PostingCoder {
    private final TermPostings postings;
    private final int[] rows;
    private final IntFunction<int[]> values;
    /** The field that has counts instead of scores, or -1. */
    private final int counted;
    /** Of a row, the number whose range stands after its values. */
    private final IntUnaryOperator ranged;

    private final Map<Values, Range> known = new HashMap<>();
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

    /** Values, and the scores in the counted field that go with them. */
    private static final class Range {
        final Values values;
        int least = Integer.MAX_VALUE;
        int most;
        /** From 1, once written. */
        int number;

        Range(Values values) {
            this.values = values;
        }

        void add(int score) {
            least = Math.min(least, score);
            most = Math.max(most, score);
        }
    }

    private PostingCoder(
            TermPostings postings, int[] rows, IntFunction<int[]> values, int counted, IntUnaryOperator ranged) {
        this.postings = postings;
        this.rows = rows.clone();
        Arrays.sort(this.rows);
        this.values = values;
        this.counted = counted;
        this.ranged = ranged;
    }

    /** @param rows of the postings to write, in any order */
    static String scores(TermPostings postings, int[] rows) {
        return new PostingCoder(postings, rows, postings::scores, -1, row -> 0).encode();
    }

    /** As {@link #scores}, but in the main field with counts. */
    static String counts(TermPostings postings, int[] rows) {
        return counting(postings, rows).encode();
    }

    /** As {@link #counts}, but of some rows without their values. */
    static String outline(TermPostings postings, int[] rows, IntPredicate isLeftOut) {
        int main = postings.mainField();
        int[] nothing = postings.nothing();
        return new PostingCoder(
                        postings,
                        rows,
                        row -> isLeftOut.test(row) ? nothing : postings.scoresAndCount(row),
                        main,
                        row -> isLeftOut.test(row) ? postings.total(row) : postings.score(row, main))
                .encode();
    }

    /** Only the values that {@link #outline} leaves out, with counts. */
    static String details(TermPostings postings, int[] rows) {
        PostingCoder coder = counting(postings, rows);
        coder.encodeValues();
        return coder.text.toString();
    }

    private static PostingCoder counting(TermPostings postings, int[] rows) {
        int main = postings.mainField();
        return new PostingCoder(postings, rows, postings::scoresAndCount, main, row -> postings.score(row, main));
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
        Range[] ranges = new Range[rows.length];
        for (int i = 0; i < rows.length; i++) {
            ranges[i] = known.computeIfAbsent(new Values(values.apply(rows[i])), Range::new);
            ranges[i].add(ranged.applyAsInt(rows[i]));
        }
        int written = 0;
        for (Range range : ranges) {
            PrintableNumbers.append(text, range.number);
            if (range.number == 0) {
                range.number = ++written;
                append(range);
            }
        }
    }

    private void append(Range range) {
        int[] byField = range.values.byField;
        int fields = 0;
        for (int field = 0; field < byField.length; field++) {
            fields |= byField[field] < 0 ? 0 : 1 << field;
        }
        PrintableNumbers.append(text, fields);
        for (int value : byField) {
            if (value >= 0) {
                PrintableNumbers.append(text, value);
            }
        }
        if (fields == 0 || (counted >= 0 && byField[counted] >= 0)) {
            PrintableNumbers.append(text, range.least);
            PrintableNumbers.append(text, range.most - range.least);
        }
    }
}
