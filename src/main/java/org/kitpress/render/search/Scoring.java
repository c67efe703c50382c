package org.kitpress.render.search;

import java.util.List;

/** What scores are made of: rarity of terms, lengths, boosts. Slots and terms are numbered as in {@link Entries}. */
final class Scoring {
    private final List<SearchField> fields;
    private final double[] documentBoosts;
    private final int[] lengths;
    private final double[] averageLengths;
    private final double[] idf;

    /**
     * @param lengths of each slot in tokens
     * @param averageLengths of each field, documents that lack it counted as empty
     * @param idf of each term
     */
    Scoring(List<SearchField> fields, double[] documentBoosts, int[] lengths, double[] averageLengths, double[] idf) {
        this.fields = fields;
        this.documentBoosts = documentBoosts;
        this.lengths = lengths;
        this.averageLengths = averageLengths;
        this.idf = idf;
    }

    /** In thousandths. */
    int score(int term, int count, int slot) {
        int field = slot % fields.size();
        return Bm25.thousandths(
                idf[term],
                count,
                lengths[slot],
                averageLengths[field],
                fields.get(field).boost(),
                documentBoosts[slot / fields.size()]);
    }

    double idf(int term) {
        return idf[term];
    }

    int length(int document, int field) {
        return lengths[document * fields.size() + field];
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
        return fields.get(field).boost();
    }

    /** The field that most of the text is in; the first of equals. */
    int mainField() {
        int main = 0;
        for (int field = 1; field < averageLengths.length; field++) {
            main = averageLengths[field] > averageLengths[main] ? field : main;
        }
        return main;
    }
}
