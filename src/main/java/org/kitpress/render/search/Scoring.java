package org.kitpress.render.search;

import java.util.Arrays;
import java.util.List;

/**
 * lunr 2.3.9's scores: BM25 with k1 1.2 and b 0.75, its parameters' usual values (Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework", 2009). The order of operations is lunr's, so that rounding agrees. A slot is one
 * field of one document; slots are ordered by document, then field.
 */
final class Scoring {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

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
                .mapToDouble(frequency -> idf(frequency, documentBoosts.length))
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
        return thousandths(
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

    /**
     * The weight of a term by its rarity.
     *
     * @param entries in how many fields of documents the term occurs; a document counts once a field
     * @param documents number of documents
     */
    private static double idf(int entries, int documents) {
        double odds = (documents - entries + 0.5) / (entries + 0.5);
        // StrictMath: the same on every machine.
        return StrictMath.log(1 + Math.abs(odds));
    }

    /**
     * The score of a term in a field of a document, in thousandths.
     *
     * @param count how often the term occurs in it
     * @param length tokens in it
     * @param averageLength tokens in this field of a document, on average
     * @throws ArithmeticException if boosts make the score greater than two million
     */
    private static int thousandths(
            double idf, int count, int length, double averageLength, double fieldBoost, double documentBoost) {
        double score = idf * ((K1 + 1) * count) / (K1 * (1 - B + B * (length / averageLength)) + count);
        score *= fieldBoost;
        score *= documentBoost;
        return Math.toIntExact(Math.round(score * 1000));
    }

    /**
     * What a term's rarity is multiplied by: 1 for a single occurrence in a field of average length.
     *
     * @param relativeLength the length of the field, divided by its average length
     */
    static double saturation(int count, double relativeLength) {
        return (K1 + 1) * count / (K1 * (1 - B + B * relativeLength) + count);
    }
}
