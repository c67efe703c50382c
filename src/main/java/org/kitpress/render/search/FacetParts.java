package org.kitpress.render.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.output.Outlet;

/**
 * What all documents can be filtered by, in their order: most share their combination of kind, audiences and topics with
 * others, so each has the number of its combination only.
 */
final class FacetParts {
    private final PartFiles files;
    private final FacetNumbers numbers;
    private final int documentsPerFile;

    FacetParts(String folder, PartSizes sizes, FacetNumbers numbers) {
        this.files = new PartFiles(folder, "facets");
        this.numbers = numbers;
        this.documentsPerFile = sizes.facets();
    }

    void build(List<SearchEntry> entries) {
        for (int from = 0; from < entries.size(); from += documentsPerFile) {
            Map<String, Integer> combinations = new LinkedHashMap<>();
            StringBuilder text = new StringBuilder();
            for (SearchEntry entry : entries.subList(from, Math.min(entries.size(), from + documentsPerFile))) {
                Integer known = combinations.putIfAbsent(numbers.json(entry), combinations.size());
                PrintableNumbers.append(text, known == null ? combinations.size() - 1 : known);
            }
            files.add(new JsonText()
                    .raw("{\"combinations\":[[")
                    .raw(String.join("],[", combinations.keySet()))
                    .raw("]],\"facets\":")
                    .string(text.toString())
                    .raw("}"));
        }
    }

    /** What the start file says of them. */
    void describe(JsonText start) {
        start.raw("\"facets\":{");
        numbers.describe(start);
        start.raw(",\"count\":").number(documentsPerFile);
        start.raw(",\"hash\":").string(files.hash()).raw("}");
    }

    /** Hands the files over and keeps none. */
    void release(Outlet outlet) throws IOException {
        files.release(outlet);
    }
}
