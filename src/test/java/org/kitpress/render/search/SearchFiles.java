package org.kitpress.render.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kitpress.output.OutputFile;

/** Entries and split indexes for tests. */
final class SearchFiles {
    private SearchFiles() {}

    /** Entries for documents with the fields of {@link SampleText}. */
    static List<SearchEntry> entries(List<SearchDocument> documents) {
        return documents.stream()
                .map(document -> new SearchEntry(
                        document.ref(),
                        document.ref(),
                        document.fieldValues().get(0),
                        "",
                        "",
                        "guide",
                        "guide",
                        document.fieldValues().get(1),
                        document.fieldValues().get(2),
                        List.of(),
                        List.of("audience-" + document.ref().length() % 3),
                        document.boost() > 1 ? List.of("topic-a", "topic-b") : List.of()))
                .toList();
    }

    static FacetNames names() {
        // In an order that is always the same.
        return new FacetNames(
                Map.of("guide", "Guide"),
                new TreeMap<>(
                        Map.of("audience-0", "Audience 0", "audience-1", "Audience 1", "audience-2", "Audience 2")),
                new TreeMap<>(Map.of("topic-a", "Topic a", "topic-b", "Topic b")));
    }

    static SplitIndex split(List<SearchDocument> documents) {
        return split(documents, PartSizes.USUAL);
    }

    static SplitIndex split(List<SearchDocument> documents, PartSizes sizes) {
        return split(new IndexBuilder(SampleText.fields(), false).build(documents), entries(documents), sizes);
    }

    static SplitIndex split(BuiltIndex built, List<SearchEntry> entries, PartSizes sizes) {
        List<OutputFile> files = new ArrayList<>();
        try {
            SplitIndexWriter writer = new SplitIndexWriter("search/", sizes, names(), files::add);
            writer.entries(entries);
            writer.index(built);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SplitIndex("search/" + SplitIndexWriter.START, files);
    }
}
