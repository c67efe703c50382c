package org.kitpress.render.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    void write(List<SearchEntry> entries, Outlet outlet) throws IOException {
        for (int from = 0; from < entries.size(); from += documentsPerFile) {
            Map<FacetNumbers.Facets, Integer> combinations = new LinkedHashMap<>();
            StringBuilder text = new StringBuilder();
            for (SearchEntry entry : entries.subList(from, Math.min(entries.size(), from + documentsPerFile))) {
                Integer known = combinations.putIfAbsent(numbers.of(entry), combinations.size());
                PrintableNumbers.append(text, known == null ? combinations.size() - 1 : known);
            }
            files.add(json -> write(json, combinations.keySet(), text.toString()));
        }
        files.release(outlet);
    }

    private static void write(JsonGenerator json, Set<FacetNumbers.Facets> combinations, String facets)
            throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("combinations");
        for (FacetNumbers.Facets combination : combinations) {
            json.writeStartArray();
            combination.write(json);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeStringField("facets", facets);
        json.writeEndObject();
    }

    /** Writes what the start file says about the facets. */
    void describe(JsonGenerator start) throws IOException {
        start.writeObjectFieldStart("facets");
        numbers.describe(start);
        start.writeNumberField("count", documentsPerFile);
        start.writeStringField("hash", files.hash());
        start.writeEndObject();
    }
}
