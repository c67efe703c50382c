package org.kitpress.render.search;

import java.io.IOException;
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

    void build(List<SearchEntry> entries) {
        JsonText json = new JsonText();
        int count = 0;
        for (SearchEntry entry : entries) {
            json.raw(count++ == 0 ? "{\"documents\":[" : ",");
            write(json, entry);
            if (json.size() > FULL) {
                close(json, count);
                json.clear();
                count = 0;
            }
        }
        if (count > 0) {
            close(json, count);
        }
    }

    private void write(JsonText json, SearchEntry entry) {
        json.raw("[").string(entry.ref());
        List.of(entry.url(), entry.title(), entry.section(), entry.summary(), entry.body())
                .forEach(text -> json.raw(",").string(text));
        json.raw(",").raw(numbers.json(entry)).raw("]");
    }

    private void close(JsonText json, int count) {
        files.add(json.raw("]}"));
        PrintableNumbers.append(counts, count);
    }

    /** What the start file says of the documents: how many are in each part. */
    void describe(JsonText start) {
        start.raw("\"documents\":{\"counts\":").string(counts.toString());
        start.raw(",\"hash\":").string(files.hash()).raw("}");
    }

    /** Hands the files over and keeps none. */
    void release(Outlet outlet) throws IOException {
        files.release(outlet);
    }
}
