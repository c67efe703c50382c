package org.kitpress.render.search.toolkit;

import java.util.List;
import org.kitpress.render.search.SearchField;

/** How much a match counts, depending on where it is. */
final class Boosts {
    static final double PAGE = 1.5;
    static final double TERM = 1.4;
    static final double SECTION = 1;
    static final double ITEM = 1;

    /** The fields of every document, in the order of {@link #values}. */
    static final List<SearchField> FIELDS = List.of(
            new SearchField("title", 6),
            new SearchField("section", 1.5),
            new SearchField("summary", 2),
            new SearchField("body", 1),
            new SearchField("terms", 2));

    private Boosts() {}

    static List<String> values(SearchRecord searchRecord) {
        return List.of(
                searchRecord.title(),
                searchRecord.section(),
                searchRecord.summary(),
                searchRecord.body(),
                searchRecord.terms());
    }
}
