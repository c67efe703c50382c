package org.kitpress.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A term's postings, written. Those of a common term are divided: a query for it alone needs its best documents
 * only, with their scores; the rest is as short as can be, with counts in the main field instead of scores, from
 * which scores follow once the documents' lengths are known. Of a very common term, most documents cannot be among the
 * first results of any query that has better ones, so the rest tells no more of them than between which scores they lie.
 *
 * @param documents how many documents have the term
 * @param firstDocuments how many of them are in the first list: all, or the best by lunr's order
 * @param first the first list, with scores
 * @param rest the other documents, with counts; empty if there are none
 * @param details the values that the rest leaves out, for so many documents each as fit into a file; mostly none
 */
record EncodedTerm(int documents, int firstDocuments, String first, String rest, List<String> details) {
    /** One in so many of a very common term's documents keeps its values: larger makes lists shorter, but details wanted. */
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
