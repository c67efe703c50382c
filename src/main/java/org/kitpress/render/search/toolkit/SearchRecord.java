package org.kitpress.render.search.toolkit;

import java.util.List;
import java.util.stream.Stream;
import org.kitpress.render.search.SearchField;

/**
 * Something that can be found. All texts are plain.
 *
 * @param url relative to the site's root, with the fragment that leads to it
 * @param title its name; the whole sentence of a question or an item
 * @param section what it is part of, from the outside in; empty for a page
 * @param kind its kind, for filters
 * @param body its text, without the title and summary
 * @param terms names and abbreviations of the glossary terms that it uses, and the joined forms of hyphenated words
 * @param audiences ids
 * @param topics ids
 * @param boost the factor for its scores
 */
record SearchRecord(
        String url,
        String title,
        String section,
        ResultKind kind,
        String summary,
        String body,
        String terms,
        List<String> audiences,
        List<String> topics,
        double boost) {
    /** How much a match counts, depending on where it is. */
    static final double PAGE_BOOST = 1.5;

    static final double TERM_BOOST = 1.4;
    static final double SECTION_BOOST = 1;
    static final double ITEM_BOOST = 1;

    /** The fields of every document, in the order of {@link #fieldValues}. */
    static final List<SearchField> FIELDS = List.of(
            new SearchField("title", 6),
            new SearchField("section", 1.5),
            new SearchField("summary", 2),
            new SearchField("body", 1),
            new SearchField("terms", 2));

    SearchRecord {
        terms = Texts.join(terms, Folding.joined(title, summary, body));
        audiences = List.copyOf(audiences);
        topics = List.copyOf(topics);
    }

    /** Returns what the index has. */
    List<String> fieldValues() {
        return Stream.of(title, section, summary, body, terms).map(Folding::of).toList();
    }
}
