package org.kitpress.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The encoded postings of a term. Those of a common term are divided: a query for it alone needs only its best
 * documents, with their scores. The rest is as short as possible: it has counts in the main field instead of scores,
 * which can be computed from them and the lengths of the documents. For a very common term, most documents cannot be
 * among the first results of any query, so the rest only has a range for their scores.
 *
 * @param documents how many documents contain the term
 * @param firstDocuments how many of them are in the first list: all, or the best by lunr's order
 * @param first the first list, with scores
 * @param rest the other documents, with counts; empty if there are none
 * @param details the values that the rest omits, divided into files; usually empty
 */
record EncodedTerm(int documents, int firstDocuments, String first, String rest, List<String> details) {
    /**
     * One in this many documents of a very common term keeps its values. More makes lists shorter, but needs details
     * more often.
     */
    private static final int KEPT = 4;

    static EncodedTerm of(TermPostings postings, PartSizes sizes) {
        int documents = postings.size();
        if (documents <= sizes.undivided()) {
            int[] all = IntStream.range(0, documents).toArray();
            return new EncodedTerm(documents, documents, PostingCoder.scores(postings, all), "", List.of());
        }
        int first = sizes.first();
        int[] best = postings.best(first);
        int[] others = others(best, documents);
        String scores = PostingCoder.scores(postings, best);
        if (others.length <= sizes.details()) {
            return new EncodedTerm(documents, first, scores, PostingCoder.counts(postings, others), List.of());
        }
        int[] totals = Arrays.stream(others).map(postings::total).sorted().toArray();
        int bound = totals[totals.length - 1 - totals.length / KEPT];
        IntPredicate isLow = row -> postings.total(row) <= bound;
        int[] low = Arrays.stream(others).filter(isLow).toArray();
        List<String> details = new ArrayList<>();
        for (int from = 0; from < low.length; from += sizes.details()) {
            int to = Math.min(low.length, from + sizes.details());
            details.add(PostingCoder.details(postings, Arrays.copyOfRange(low, from, to)));
        }
        return new EncodedTerm(documents, first, scores, PostingCoder.outline(postings, others, isLow), details);
    }

    /** @param best rows in their order */
    private static int[] others(int[] best, int rows) {
        int[] others = new int[rows - best.length];
        int next = 0;
        for (int row = 0; row < rows; row++) {
            if (next < best.length && best[next] == row) {
                next++;
            } else {
                others[row - next] = row;
            }
        }
        return others;
    }
}
