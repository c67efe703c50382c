package org.kitpress.render.search;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;

/** Writes an index as the JSON that {@code lunr.Index.load} 2.3.9 reads, byte for byte as lunr itself would. */
public final class LunrIndexWriter {
    private static final String VERSION = "2.3.9";
    private static final SerializableString POSITION = new SerializedString("position");

    private final LunrIndex index;
    private final JsonGenerator json;
    private final List<SerializableString> fields;
    private final List<SerializableString> refs;
    /** A score's characters, reused. */
    private final char[] number = new char[16];

    private LunrIndexWriter(LunrIndex index, JsonGenerator json) {
        this.index = index;
        this.json = json;
        this.fields = serialized(index.fields());
        this.refs = serialized(index.refs());
    }

    private static List<SerializableString> serialized(List<String> names) {
        return names.stream().<SerializableString>map(SerializedString::new).toList();
    }

    /** The index as JSON in UTF-8. */
    public static byte[] write(LunrIndex index) {
        return JsonBytes.of(json -> new LunrIndexWriter(index, json).write());
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("version", VERSION);
        JsonBytes.strings(json, "fields", index.fields());
        json.writeArrayFieldStart("fieldVectors");
        vectors(new Vectors(index));
        json.writeEndArray();
        json.writeArrayFieldStart("invertedIndex");
        for (int rank = 0; rank < index.terms().size(); rank++) {
            postings(index.sortedTerm(rank));
        }
        json.writeEndArray();
        JsonBytes.strings(json, "pipeline", Pipeline.FOR_QUERIES);
        json.writeEndObject();
    }

    private void vectors(Vectors vectors) throws IOException {
        for (int document = 0; document < index.refs().size(); document++) {
            for (int field = 0; field < index.fields().size(); field++) {
                vector(vectors, document, field);
            }
        }
    }

    private void vector(Vectors vectors, int document, int field) throws IOException {
        json.writeStartArray();
        json.writeString(index.fields().get(field) + "/" + index.refs().get(document));
        json.writeStartArray();
        for (int entry = vectors.start(document, field); entry < vectors.end(document, field); entry++) {
            json.writeNumber(vectors.term(entry));
            thousandths(index.postings().score(vectors.posting(entry)));
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    /** Writes a number given in thousandths as JavaScript prints it: 1, 0.5, 12.345. */
    private void thousandths(int value) throws IOException {
        int rest = value % 1000;
        if (rest == 0) {
            json.writeNumber(value / 1000);
            return;
        }
        String whole = Integer.toString(value / 1000);
        int length = whole.length();
        whole.getChars(0, length, number, 0);
        number[length++] = '.';
        for (int unit = 100; rest > 0; unit /= 10) {
            number[length++] = (char) ('0' + rest / unit);
            rest %= unit;
        }
        json.writeNumber(number, 0, length);
    }

    private void postings(int term) throws IOException {
        Postings postings = index.postings();
        json.writeStartArray();
        json.writeString(index.terms().get(term));
        json.writeStartObject();
        json.writeNumberField("_index", term);
        for (int field = 0; field < fields.size(); field++) {
            json.writeFieldName(fields.get(field));
            json.writeStartObject();
            for (int posting = postings.start(term, field); posting < postings.end(term, field); posting++) {
                json.writeFieldName(refs.get(postings.document(posting)));
                json.writeStartObject();
                positions(posting);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void positions(int posting) throws IOException {
        Postings postings = index.postings();
        if (!postings.hasPositions()) {
            return;
        }
        json.writeFieldName(POSITION);
        json.writeStartArray();
        for (int n = 0; n < postings.count(posting); n++) {
            json.writeStartArray();
            json.writeNumber(postings.positionOf(posting, n));
            json.writeNumber(postings.lengthOf(posting, n));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** The entries of lunr's field vectors: the postings once more, by document, then field, then term. */
    private static final class Vectors {
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
}
