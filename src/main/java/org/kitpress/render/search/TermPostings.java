package org.kitpress.render.search;

import java.util.Arrays;

/** All postings of one term, joined by document. Rows stand for documents, in their order. */
final class TermPostings {
    private final int fields;
    private final int[] documents;
    /** By row, then field, in thousandths; -1 where the field lacks the term. */
    private final int[] scores;

    /** By row, how often the term occurs in the main field; -1 if not. */
    private final int[] counts;

    private final int mainField;

    private TermPostings(int fields, int mainField, int[] documents) {
        this.fields = fields;
        this.mainField = mainField;
        this.documents = documents;
        this.scores = new int[documents.length * fields];
        Arrays.fill(scores, -1);
        this.counts = new int[documents.length];
        Arrays.fill(counts, -1);
    }

    static TermPostings of(LunrIndex index, int term) {
        int fields = index.fields().size();
        Postings all = index.postings();
        int[] documents = all.documents(all.start(term, 0), all.end(term, fields - 1));
        Arrays.sort(documents);
        documents = Arrays.copyOf(documents, distinct(documents));
        TermPostings postings = new TermPostings(fields, index.scoring().mainField(), documents);
        for (int field = 0; field < fields; field++) {
            int row = 0;
            for (int at = all.start(term, field); at < all.end(term, field); at++) {
                while (documents[row] < all.document(at)) {
                    row++;
                }
                postings.scores[row * fields + field] = all.score(at);
                if (field == postings.mainField) {
                    postings.counts[row] = all.count(at);
                }
            }
        }
        return postings;
    }

    /** Moves what is different to the front of sorted numbers, and says how many that are. */
    private static int distinct(int[] sorted) {
        int count = 0;
        for (int number : sorted) {
            if (count == 0 || number != sorted[count - 1]) {
                sorted[count++] = number;
            }
        }
        return count;
    }

    private static int distinct(double[] sorted) {
        int count = 0;
        for (double number : sorted) {
            if (count == 0 || number != sorted[count - 1]) {
                sorted[count++] = number;
            }
        }
        return count;
    }

    int size() {
        return documents.length;
    }

    int document(int row) {
        return documents[row];
    }

    int mainField() {
        return mainField;
    }

    /** In thousandths, or -1. */
    int score(int row, int field) {
        return scores[row * fields + field];
    }

    /** The sum of the row's scores, in thousandths. */
    int total(int row) {
        int total = 0;
        for (int at = row * fields; at < (row + 1) * fields; at++) {
            total += Math.max(0, scores[at]);
        }
        return total;
    }

    /** The row's scores by field, copied. */
    int[] scores(int row) {
        return Arrays.copyOfRange(scores, row * fields, (row + 1) * fields);
    }

    /** As {@link #scores}, but for the main field how often the term occurs in it. */
    int[] scoresAndCount(int row) {
        int[] values = scores(row);
        values[mainField] = counts[row];
        return values;
    }

    /** What stands for the values of a row that are left out: no field at all. */
    int[] nothing() {
        int[] values = new int[fields];
        Arrays.fill(values, -1);
        return values;
    }

    /**
     * The rows in the order of lunr's results for this word alone. lunr adds the fields' scores as binary
     * fractions, whose rounding decides between equal sums; then it keeps the order in which it met the
     * documents, field by field.
     */
    int[] byRank() {
        double[] totals = new double[size()];
        Arrays.setAll(totals, this::fractions);
        double[] sorted = totals.clone();
        Arrays.sort(sorted);
        int distinct = distinct(sorted);
        // In one number: how many totals are better, then the first field, of at most 31, then the row.
        long[] keys = new long[size()];
        Arrays.setAll(keys, row -> {
            long rank = distinct - 1L - Arrays.binarySearch(sorted, 0, distinct, totals[row]);
            return rank << 37 | (long) firstField(row) << 32 | row;
        });
        Arrays.sort(keys);
        int[] rows = new int[size()];
        Arrays.setAll(rows, at -> (int) keys[at]);
        return rows;
    }

    private double fractions(int row) {
        double total = 0;
        for (int at = row * fields; at < (row + 1) * fields; at++) {
            total += scores[at] < 0 ? 0 : scores[at] / 1000.0;
        }
        return total;
    }

    private int firstField(int row) {
        int field = 0;
        while (scores[row * fields + field] < 0) {
            field++;
        }
        return field;
    }
}
