package org.kitpress.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.render.search.FacetNames;
import org.kitpress.render.search.IndexBuilder;
import org.kitpress.render.search.SearchDocument;
import org.kitpress.render.search.SearchEntry;
import org.kitpress.render.search.SearchField;
import org.kitpress.render.search.SplitIndexWriter;

/**
 * Indexes documents that {@link SearchCorpus} wrote, as a program of its own: to be run next to other indexers, with its
 * start and the reading of the documents counted as theirs are.
 */
public final class SearchIndexingAlone {
    private static final List<SearchField> FIELDS = List.of(
            new SearchField("title", 6),
            new SearchField("section", 1.5),
            new SearchField("summary", 2),
            new SearchField("body", 1),
            new SearchField("terms", 2));

    private final List<SearchEntry> entries = new ArrayList<>();
    private final List<SearchDocument> documents = new ArrayList<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();

    private SearchIndexingAlone() {}

    /** @param args {@code documents.json}, and the folder to write to */
    public static void main(String[] args) throws IOException {
        SearchIndexingAlone indexing = new SearchIndexingAlone();
        try (JsonParser json = new JsonFactory().createParser(Path.of(args[0]).toFile())) {
            indexing.read(json);
        }
        FacetNames names = new FacetNames(indexing.kinds, Map.of(), Map.of());
        SplitIndexWriter writer = new SplitIndexWriter("search/", names, SearchIndexing.into(Path.of(args[1])));
        writer.entries(indexing.entries);
        writer.index(new IndexBuilder(FIELDS, false).build(indexing.documents));
    }

    private void read(JsonParser json) throws IOException {
        Map<String, String> values = new HashMap<>();
        while (json.nextToken() != null) {
            if (json.currentToken() == JsonToken.END_OBJECT) {
                add(values);
            } else if (json.currentToken() == JsonToken.VALUE_STRING && json.currentName() != null) {
                values.put(json.currentName(), json.getText());
            }
        }
    }

    private void add(Map<String, String> values) {
        String kind = values.get("kind");
        kinds.put(kind, kind);
        entries.add(new SearchEntry(
                values.get("id"),
                values.get("url"),
                values.get("title"),
                values.get("section"),
                "",
                kind,
                kind,
                values.get("summary"),
                values.get("body"),
                List.of(),
                List.of(),
                List.of()));
        List<String> texts =
                FIELDS.stream().map(SearchField::name).map(values::get).toList();
        documents.add(
                new SearchDocument(values.get("id"), texts, values.get("url").contains("#") ? 1 : 1.5));
    }
}
