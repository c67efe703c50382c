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
        for (int document = 0; document < index.refs().size(); document++) {
            for (int field = 0; field < index.fields().size(); field++) {
                vector(document, field);
            }
        }
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

    private void vector(int document, int field) {
        int slot = document * index.fields().size() + field;
        Entries entries = index.entries();
        json.raw(separator(slot)).raw("[");
        json.string(index.fields().get(field) + "/" + index.refs().get(document));
        json.raw(",[");
        for (int entry = entries.start(slot); entry < entries.start(slot + 1); entry++) {
            json.raw(separator(entry - entries.start(slot))).number(entries.term(entry));
            json.raw(",").thousandths(entries.score(entry));
        }
        json.raw("]]");
    }

    private void postings(int term) {
        json.raw("[").string(index.terms().get(term)).raw(",{\"_index\":").number(term);
        for (int field = 0; field < index.fields().size(); field++) {
            json.raw(",").string(index.fields().get(field)).raw(":{");
            int start = index.postingStart(term, field);
            for (int posting = start; posting < index.postingEnd(term, field); posting++) {
                json.raw(separator(posting - start));
                json.string(index.refs().get(index.postingDocument(posting))).raw(":{");
                positions(index.postingEntry(posting));
                json.raw("}");
            }
            json.raw("}");
        }
        json.raw("}]");
    }

    private void positions(int entry) {
        Entries entries = index.entries();
        if (!entries.hasPositions()) {
            return;
        }
        json.raw("\"position\":[");
        int start = entries.positionStart(entry);
        for (int at = start; entries.position(at) >= 0; at += 2) {
            json.raw(separator(at - start)).raw("[").number(entries.position(at));
            json.raw(",").number(entries.position(at + 1)).raw("]");
        }
        json.raw("]");
    }

    private static String separator(int index) {
        return index == 0 ? "" : ",";
    }
}
