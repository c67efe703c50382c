package org.kitpress.render.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A term's postings, written. Those of a common term are divided: a query for it alone needs its best documents
 * only, with their scores; the rest is as short as can be, with counts in the main field instead of scores, from
 * which scores follow once the documents' lengths are known.
 *
 * @param documents how many documents have the term
 * @param firstDocuments how many of them are in the first list: all, or the best by lunr's order
 * @param first the first list, with scores
 * @param rest the other documents, with counts; empty if there are none
 */
record EncodedTerm(int documents, int firstDocuments, String first, String rest) {

    static EncodedTerm of(TermPostings postings, PartSizes sizes) {
        int documents = postings.size();
        if (documents <= sizes.undivided()) {
            int[] all = IntStream.range(0, documents).toArray();
            return new EncodedTerm(documents, documents, PostingCoder.scores(postings, all), "");
        }
        int[] rows = postings.byRank();
        int[] best = Arrays.copyOf(rows, sizes.first());
        int[] others = Arrays.copyOfRange(rows, sizes.first(), documents);
        return new EncodedTerm(
                documents, best.length, PostingCoder.scores(postings, best), PostingCoder.counts(postings, others));
    }
}
