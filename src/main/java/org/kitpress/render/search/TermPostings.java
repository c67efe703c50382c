package org.kitpress.render.search;

import java.util.Arrays;

/** All postings of one term, joined by document: one row for each document, in order. */
final class TermPostings {
    private final int fields;
    private final int[] documents;
    /** By row, then field, in thousandths; -1 where the field lacks the term. */
    private final int[] scores;

    /** By row, the sum of its scores, in thousandths. */
    private final int[] totals;

    /** By row, how often the term occurs in the main field; -1 if not. */
    private final int[] counts;

    private final int mainField;

    private TermPostings(int fields, int mainField, int[] documents) {
        this.fields = fields;
        this.mainField = mainField;
        this.documents = documents;
        this.scores = new int[documents.length * fields];
        Arrays.fill(scores, -1);
        this.totals = new int[documents.length];
        this.counts = new int[documents.length];
        Arrays.fill(counts, -1);
    }

    static TermPostings of(LunrIndex index, int term) {
        int fields = index.fields().size();
        Postings all = index.postings();
        int[] documents = all.documents(all.start(term, 0), all.end(term, fields - 1));
        if (!isAscending(documents)) {
            Arrays.sort(documents);
            documents = Arrays.copyOf(documents, distinct(documents));
        }
        TermPostings postings = new TermPostings(fields, index.scoring().mainField(), documents);
        for (int field = 0; field < fields; field++) {
            int row = 0;
            for (int at = all.start(term, field); at < all.end(term, field); at++) {
                while (documents[row] < all.document(at)) {
                    row++;
                }
                postings.scores[row * fields + field] = all.score(at);
                postings.totals[row] += all.score(at);
                if (field == postings.mainField) {
                    postings.counts[row] = all.count(at);
                }
            }
        }
        return postings;
    }

    /** Most terms occur in one field only. */
    private static boolean isAscending(int[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] <= numbers[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Moves the distinct numbers to the front of a sorted array, and returns how many there are. */
    private static int distinct(int[] sorted) {
        int count = 0;
        for (int number : sorted) {
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

    int fields() {
        return fields;
    }

    int mainField() {
        return mainField;
    }

    /** How often the term occurs in the main field; -1 if not. */
    int count(int row) {
        return counts[row];
    }

    /** The sum of the row's scores, in thousandths. */
    int total(int row) {
        return totals[row];
    }

    /** Copies the row's scores by field, in thousandths; -1 where the field lacks the term. */
    void copyScores(int row, int[] target, int at) {
        System.arraycopy(scores, row * fields, target, at, fields);
    }

    /**
     * The rows that come first in lunr's results for this word alone, in the order of their documents.
     *
     * @param count no more than there are rows
     */
    int[] best(int count) {
        int[] best = new int[count];
        int kept = 0;
        for (int row = 0; row < size(); row++) {
            if (kept == count && !isBetter(row, best[count - 1])) {
                continue;
            }
            int at = kept < count ? kept++ : count - 1;
            for (; at > 0 && isBetter(row, best[at - 1]); at--) {
                best[at] = best[at - 1];
            }
            best[at] = row;
        }
        Arrays.sort(best);
        return best;
    }

    /**
     * Whether lunr shows a row before another that has an earlier document. It adds the fields' scores as binary
     * fractions, whose rounding decides between equal sums; then it keeps the order in which it met the documents,
     * field by field.
     */
    private boolean isBetter(int row, int earlier) {
        if (totals[row] != totals[earlier]) {
            return totals[row] > totals[earlier];
        }
        double fractions = fractions(row);
        double others = fractions(earlier);
        return fractions == others ? firstField(row) < firstField(earlier) : fractions > others;
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
