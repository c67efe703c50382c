package org.kitpress.render.search;

/**
 * lunr 2.3.9's scores: BM25 with k1 1.2 and b 0.75, its parameters' usual values (Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework", 2009). The order of operations is lunr's, so that rounding agrees.
 */
final class Bm25 {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private Bm25() {}

    /**
     * The weight of a term by its rarity.
     *
     * @param entries in how many fields of documents the term occurs; a document counts once a field
     * @param documents number of documents
     */
    static double idf(int entries, int documents) {
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
    static int thousandths(
            double idf, int count, int length, double averageLength, double fieldBoost, double documentBoost) {
        double score = idf * ((K1 + 1) * count) / (K1 * (1 - B + B * (length / averageLength)) + count);
        score *= fieldBoost;
        score *= documentBoost;
        return Math.toIntExact(Math.round(score * 1000));
    }
}
