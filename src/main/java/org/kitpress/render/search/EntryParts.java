package org.kitpress.render.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.kitpress.output.Outlet;

/** What is shown of the documents, in their order, in parts of about the same size. */
final class EntryParts {
    /** Five results mostly lie in five parts: small, but files should not be too many. */
    private static final int FULL = 6_000;

    private final PartFiles files;
    /** How many documents are in each part. */
    private final StringBuilder counts = new StringBuilder();

    private final FacetNumbers numbers;

    EntryParts(String folder, FacetNumbers numbers) {
        this.numbers = numbers;
        files = new PartFiles(folder, "documents");
    }

    void write(List<SearchEntry> entries, Outlet outlet) throws IOException {
        Iterator<SearchEntry> rest = entries.iterator();
        while (rest.hasNext()) {
            files.add(json -> part(json, rest));
        }
        files.release(outlet);
    }

    private void part(JsonGenerator json, Iterator<SearchEntry> rest) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("documents");
        int count = 0;
        do {
            write(json, rest.next());
            count++;
        } while (rest.hasNext() && JsonBytes.size(json) <= FULL);
        json.writeEndArray();
        json.writeEndObject();
        PrintableNumbers.append(counts, count);
    }

    private void write(JsonGenerator json, SearchEntry entry) throws IOException {
        json.writeStartArray();
        json.writeString(entry.ref());
        json.writeString(entry.url());
        json.writeString(entry.title());
        json.writeString(entry.section());
        json.writeNumber(entry.page().length());
        json.writeNumber(numbers.kind(entry.pageKind()));
        json.writeString(entry.summary());
        json.writeString(entry.body());
        json.writeString(String.join("\n", entry.also()));
        numbers.of(entry).write(json);
        json.writeEndArray();
    }

    /** Writes what the start file says about the documents: how many are in each part. */
    void describe(JsonGenerator start) throws IOException {
        start.writeObjectFieldStart("documents");
        start.writeStringField("counts", counts.toString());
        start.writeStringField("hash", files.hash());
        start.writeEndObject();
    }
}
