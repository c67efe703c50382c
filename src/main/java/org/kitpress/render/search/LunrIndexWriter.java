package org.kitpress.render.search;

/** Writes an index as the JSON that {@code lunr.Index.load} 2.3.9 reads, byte for byte as lunr itself would. */
public final class LunrIndexWriter {
    private static final String VERSION = "2.3.9";
    private final LunrIndex index;
    private final JsonText json = new JsonText();

    private LunrIndexWriter(LunrIndex index) {
        this.index = index;
    }

    /** The index as JSON in UTF-8. */
    public static byte[] write(LunrIndex index) {
        return new LunrIndexWriter(index).write();
    }

    private byte[] write() {
        json.raw("{\"version\":").string(VERSION).raw(",\"fields\":[");
        for (int field = 0; field < index.fields().size(); field++) {
            json.raw(separator(field)).string(index.fields().get(field));
        }
        json.raw("],\"fieldVectors\":[");
        vectors(new Vectors(index));
        json.raw("],\"invertedIndex\":[");
        for (int rank = 0; rank < index.terms().size(); rank++) {
            json.raw(separator(rank));
            postings(index.sortedTerm(rank));
        }
        json.raw("],\"pipeline\":[");
        for (int i = 0; i < Pipeline.FOR_QUERIES.size(); i++) {
            json.raw(separator(i)).string(Pipeline.FOR_QUERIES.get(i));
        }
        return json.raw("]}").toBytes();
    }

    private void vectors(Vectors vectors) {
        for (int document = 0; document < index.refs().size(); document++) {
            for (int field = 0; field < index.fields().size(); field++) {
                vector(vectors, document, field);
            }
        }
    }

    private void vector(Vectors vectors, int document, int field) {
        json.raw(separator(document * index.fields().size() + field)).raw("[");
        json.string(index.fields().get(field) + "/" + index.refs().get(document));
        json.raw(",[");
        int start = vectors.start(document, field);
        for (int entry = start; entry < vectors.end(document, field); entry++) {
            json.raw(separator(entry - start)).number(vectors.term(entry));
            json.raw(",").thousandths(index.postings().score(vectors.posting(entry)));
        }
        json.raw("]]");
    }

    private void postings(int term) {
        Postings postings = index.postings();
        json.raw("[").string(index.terms().get(term)).raw(",{\"_index\":").number(term);
        for (int field = 0; field < index.fields().size(); field++) {
            json.raw(",").string(index.fields().get(field)).raw(":{");
            int start = postings.start(term, field);
            for (int posting = start; posting < postings.end(term, field); posting++) {
                json.raw(separator(posting - start));
                json.string(index.refs().get(postings.document(posting))).raw(":{");
                positions(posting);
                json.raw("}");
            }
            json.raw("}");
        }
        json.raw("}]");
    }

    private void positions(int posting) {
        Postings postings = index.postings();
        if (!postings.hasPositions()) {
            return;
        }
        json.raw("\"position\":[");
        for (int n = 0; n < postings.count(posting); n++) {
            json.raw(separator(n)).raw("[").number(postings.positionOf(posting, n));
            json.raw(",").number(postings.lengthOf(posting, n)).raw("]");
        }
        json.raw("]");
    }

    private static String separator(int index) {
        return index == 0 ? "" : ",";
    }
}
