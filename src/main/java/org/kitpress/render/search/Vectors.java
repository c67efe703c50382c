package org.kitpress.render.search;

/** The entries of lunr's field vectors: the postings once more, by document, then field, then term. */
final class Vectors {
    private final int fields;
    private final int[] starts;
    private final int[] terms;
    private final int[] postings;

    Vectors(LunrIndex index) {
        fields = index.fields().size();
        Postings all = index.postings();
        int[] counts = new int[index.refs().size() * fields];
        forEach(index, (term, slot, posting) -> counts[slot]++);
        starts = IntList.startsOf(counts);
        terms = new int[all.size()];
        postings = new int[all.size()];
        int[] next = starts.clone();
        forEach(index, (term, slot, posting) -> {
            terms[next[slot]] = term;
            postings[next[slot]++] = posting;
        });
    }

    /** Receives a posting with its field of a document, and its term. */
    @FunctionalInterface
    private interface Visitor {
        void visit(int term, int slot, int posting);
    }

    private static void forEach(LunrIndex index, Visitor visitor) {
        int fields = index.fields().size();
        Postings all = index.postings();
        for (int term = 0; term < index.terms().size(); term++) {
            for (int field = 0; field < fields; field++) {
                for (int posting = all.start(term, field); posting < all.end(term, field); posting++) {
                    visitor.visit(term, all.document(posting) * fields + field, posting);
                }
            }
        }
    }

    int start(int document, int field) {
        return starts[document * fields + field];
    }

    int end(int document, int field) {
        return starts[document * fields + field + 1];
    }

    int term(int entry) {
        return terms[entry];
    }

    int posting(int entry) {
        return postings[entry];
    }
}
