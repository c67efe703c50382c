package org.kitpress.render.search;

import java.util.List;

/**
 * A whole lunr index, immutable. Terms, fields and documents are known by number: terms by first sight (lunr's {@code
 * _index}), fields and documents by their order.
 */
public final class LunrIndex {
    private final List<String> fields;
    private final List<String> refs;
    private final List<String> terms;
    private final int[] sortedTerms;
    private final Postings postings;
    private final Scoring scoring;

    LunrIndex(List<String> fields, List<String> refs, TermDictionary dictionary, Postings postings, Scoring scoring) {
        this.fields = List.copyOf(fields);
        this.refs = List.copyOf(refs);
        this.terms = dictionary.terms();
        this.sortedTerms = dictionary.sorted();
        this.postings = postings;
        this.scoring = scoring;
    }

    public List<String> fields() {
        return fields;
    }

    /** The documents' refs by number. */
    public List<String> refs() {
        return refs;
    }

    /** The terms by number. */
    public List<String> terms() {
        return terms;
    }

    /** The number of the term at a rank, counted from 0, in the order of UTF-16 units. */
    public int sortedTerm(int rank) {
        return sortedTerms[rank];
    }

    Scoring scoring() {
        return scoring;
    }

    Postings postings() {
        return postings;
    }
}
