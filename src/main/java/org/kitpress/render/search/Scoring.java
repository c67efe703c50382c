package org.kitpress.render.search;

import java.util.Arrays;
import java.util.List;

/**
 * What scores are computed from: rarity of terms, lengths, and boosts. A slot is one field of one document; slots are
 * ordered by document, then field.
 */
final class Scoring {
    private final double[] fieldBoosts;
    private final double[] documentBoosts;
    private final int[] lengths;
    private final double[] averageLengths;
    private final double[] idf;

    /**
     * @param lengths of each slot in tokens
     * @param frequencies by term, in how many slots it occurs
     */
    Scoring(List<SearchField> fields, double[] documentBoosts, int[] lengths, int[] frequencies) {
        this.fieldBoosts = fields.stream().mapToDouble(SearchField::boost).toArray();
        this.documentBoosts = documentBoosts;
        this.lengths = lengths;
        this.averageLengths = averages(lengths, fields.size());
        this.idf = Arrays.stream(frequencies)
                .mapToDouble(frequency -> Bm25.idf(frequency, documentBoosts.length))
                .toArray();
    }

    /** By field; documents without the field count as empty. */
    private static double[] averages(int[] lengths, int fields) {
        long[] sums = new long[fields];
        for (int at = 0; at < lengths.length; at++) {
            sums[at % fields] += lengths[at];
        }
        double documents = (double) lengths.length / fields;
        return Arrays.stream(sums).mapToDouble(sum -> sum / documents).toArray();
    }

    /** In thousandths. */
    int score(int term, int count, int document, int field) {
        return Bm25.thousandths(
                idf[term],
                count,
                length(document, field),
                averageLengths[field],
                fieldBoosts[field],
                documentBoosts[document]);
    }

    double idf(int term) {
        return idf[term];
    }

    int length(int document, int field) {
        return lengths[document * fieldBoosts.length + field];
    }

    double documentBoost(int document) {
        return documentBoosts[document];
    }

    int documents() {
        return documentBoosts.length;
    }

    double averageLength(int field) {
        return averageLengths[field];
    }

    double fieldBoost(int field) {
        return fieldBoosts[field];
    }

    /** The field with most of the text; the first if several have equally much. */
    int mainField() {
        int main = 0;
        for (int field = 1; field < averageLengths.length; field++) {
            main = averageLengths[field] > averageLengths[main] ? field : main;
        }
        return main;
    }
}
