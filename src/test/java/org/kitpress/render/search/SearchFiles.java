package org.kitpress.render.search;

import java.util.List;

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
                        "guide",
                        document.fieldValues().get(1),
                        document.fieldValues().get(2)))
                .toList();
    }

    static SplitIndex split(List<SearchDocument> documents) {
        return new SplitIndexBuilder("search/")
                .build(new IndexBuilder(SampleText.fields(), false).build(documents), entries(documents));
    }
}
