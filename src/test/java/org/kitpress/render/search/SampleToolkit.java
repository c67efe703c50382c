package org.kitpress.render.search;

import java.util.ArrayList;
import java.util.List;

/** A toolkit as large as real ones: pages of some 700 words in five to eight sections, each section a document. */
final class SampleToolkit {
    private SampleToolkit() {}

    static List<SearchDocument> documents(int pages) {
        // Heaps' law: about twenty thousand words at a thousand pages, sixty thousand at ten thousand.
        SampleText text = new SampleText(42, (int) (20_000 * Math.sqrt(pages / 1000.0)));
        List<SearchDocument> documents = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            int sections = 5 + text.below(4);
            for (int section = 0; section < sections; section++) {
                String ref = "guides/page-" + page + ".html#section-" + section;
                String summary = section == 0 ? text.plain(20) : "";
                documents.add(new SearchDocument(
                        ref, List.of(text.plain(2 + text.below(4)), summary, text.plain(60 + text.below(90))), 1));
            }
        }
        return documents;
    }
}
