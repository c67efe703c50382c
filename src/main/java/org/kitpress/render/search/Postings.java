package org.kitpress.render.search;

import java.util.Arrays;

/**
 * The postings of an index, in flat arrays. A posting is one document under a term and field: how often the term
 * occurs there, its score, and possibly its positions. Postings are ordered by term, then field, then document.
 *
 * @param starts the first posting of each term and field, and the number of postings at the end
 * @param scores in thousandths
 * @param positionStarts of each posting, where its positions begin; empty if there are none
 * @param positions start, length, start, length, … of a posting's tokens
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; lives only while an index is built
record Postings(
        int fields, int[] starts, int[] documents, int[] counts, int[] scores, int[] positionStarts, int[] positions) {
    int size() {
        return documents.length;
    }

    /** Where the postings of a term and field begin; they end where those of the next field begin. */
    int start(int term, int field) {
        return starts[term * fields + field];
    }

    int end(int term, int field) {
        return starts[term * fields + field + 1];
    }

    int document(int posting) {
        return documents[posting];
    }

    /** The documents of some postings, copied. */
    int[] documents(int from, int to) {
        return Arrays.copyOfRange(documents, from, to);
    }

    int count(int posting) {
        return counts[posting];
    }

    /** In thousandths. */
    int score(int posting) {
        return scores[posting];
    }

    boolean hasPositions() {
        return positionStarts.length > 0;
    }

    /** Where the n-th occurrence begins, in UTF-16 units of the field's text. */
    int positionOf(int posting, int n) {
        return positions[positionStarts[posting] + 2 * n];
    }

    /** How long the n-th occurrence is, in UTF-16 units. */
    int lengthOf(int posting, int n) {
        return positions[positionStarts[posting] + 2 * n + 1];
    }
}
