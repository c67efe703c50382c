package org.kitpress.render.search;

/** The entries of an index, see {@link LunrIndex}: of each, its term, how often it occurs, its score and perhaps its positions. */
final class Entries {
    private final int[] starts;
    private final int[] terms;
    private final int[] counts;
    private final int[] scores;
    private final int[] positionStarts;
    private final int[] positions;

    /**
     * @param starts the first entry of each slot, document by document, and the number of entries at the end
     * @param counts how often the term occurs in the slot
     * @param scores in thousandths
     * @param positionStarts of each entry, where its positions begin; empty if there are none
     * @param positions start, length, start, length, … of an entry's tokens, closed by -1
     */
    Entries(int[] starts, int[] terms, int[] counts, int[] scores, int[] positionStarts, int[] positions) {
        this.starts = starts;
        this.terms = terms;
        this.counts = counts;
        this.scores = scores;
        this.positionStarts = positionStarts;
        this.positions = positions;
    }

    int size() {
        return terms.length;
    }

    int start(int slot) {
        return starts[slot];
    }

    int term(int entry) {
        return terms[entry];
    }

    int count(int entry) {
        return counts[entry];
    }

    /** In thousandths. */
    int score(int entry) {
        return scores[entry];
    }

    boolean hasPositions() {
        return positionStarts.length > 0;
    }

    int positionStart(int entry) {
        return positionStarts[entry];
    }

    /** A start, a length, or -1 after the last length of an entry. */
    int position(int at) {
        return positions[at];
    }
}
