package org.kitpress.render.search;

import java.util.Arrays;
import java.util.List;

/**
 * A whole lunr index, immutable, in flat arrays. Terms, fields and documents are known by number: terms by first
 * sight (lunr's {@code _index}), fields and documents by their order. An entry is one distinct term of one field
 * of one document; entries stand by document, then field, then term. A posting is one document under a term and
 * field; postings stand by term, then field, then document.
 */
public final class LunrIndex {
    private final List<String> fields;
    private final List<String> refs;
    private final List<String> terms;
    private final int[] sortedTerms;
    private final Entries entries;
    private final Scoring scoring;
    private final int[] postingStarts;
    private final int[] postingDocuments;
    private final int[] postingEntries;

    LunrIndex(List<String> fields, List<String> refs, Vocabulary vocabulary, Entries entries, Scoring scoring) {
        this.fields = List.copyOf(fields);
        this.refs = List.copyOf(refs);
        this.terms = vocabulary.terms();
        this.sortedTerms = vocabulary.sorted();
        this.entries = entries;
        this.scoring = scoring;
        int[] counts = new int[terms.size() * fields.size()];
        for (int slot = 0; slot < slots(); slot++) {
            for (int entry = entries.start(slot); entry < entries.start(slot + 1); entry++) {
                counts[entries.term(entry) * fields.size() + slot % fields.size()]++;
            }
        }
        this.postingStarts = Ints.startsOf(counts);
        this.postingDocuments = new int[entries.size()];
        this.postingEntries = new int[entries.size()];
        fillPostings();
    }

    private void fillPostings() {
        int[] next = postingStarts.clone();
        for (int slot = 0; slot < slots(); slot++) {
            for (int entry = entries.start(slot); entry < entries.start(slot + 1); entry++) {
                int at = next[entries.term(entry) * fields.size() + slot % fields.size()]++;
                postingDocuments[at] = slot / fields.size();
                postingEntries[at] = entry;
            }
        }
    }

    private int slots() {
        return refs.size() * fields.size();
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

    Entries entries() {
        return entries;
    }

    /** Where the postings of a term and field begin; they end where those of the next field begin. */
    int postingStart(int term, int field) {
        return postingStarts[term * fields.size() + field];
    }

    int postingEnd(int term, int field) {
        return postingStarts[term * fields.size() + field + 1];
    }

    int postingDocument(int posting) {
        return postingDocuments[posting];
    }

    /** The documents of some postings, copied. */
    int[] postingDocuments(int from, int to) {
        return Arrays.copyOfRange(postingDocuments, from, to);
    }

    int postingEntry(int posting) {
        return postingEntries[posting];
    }
}
