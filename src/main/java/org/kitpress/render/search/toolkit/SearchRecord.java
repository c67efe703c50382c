package org.kitpress.render.search.toolkit;

import java.util.List;
import java.util.stream.Stream;
import org.kitpress.render.search.SearchField;

/**
 * Something that can be found. All texts are plain.
 *
 * @param url relative to the site's root, with the fragment that leads to it
 * @param title its name; the whole sentence of a question or an item
 * @param origin where it is
 * @param kind its kind, for filters
 * @param body its text, without the title and summary
 * @param also other words by which readers look for it
 * @param terms names and abbreviations of the glossary terms that it uses, and the joined forms of hyphenated words
 * @param audiences ids
 * @param topics ids
 * @param boost the factor for its scores
 */
record SearchRecord(
        String url,
        String title,
        Origin origin,
        ResultKind kind,
        String summary,
        String body,
        List<String> also,
        String terms,
        List<String> audiences,
        List<String> topics,
        double boost) {
    /** How much a match counts, depending on where it is. */
    static final double PAGE_BOOST = 1.5;

    static final double TERM_BOOST = 1.4;
    static final double SECTION_BOOST = 1;
    static final double ITEM_BOOST = 1;

    private static final double ALSO_BOOST = 5;

    /**
     * Where something is.
     *
     * @param page the title of its page; empty for a page
     * @param pageKind the kind of its page, or of the page that it is
     * @param group what it is part of on its page, or the title of the folder for a page; can be empty
     */
    record Origin(String page, ResultKind pageKind, String group) {
        /** Returns page and group in one line. */
        String section() {
            return page.isEmpty() || group.isEmpty() ? page + group : page + ": " + group;
        }
    }

    SearchRecord {
        also = List.copyOf(also);
        terms = Texts.join(terms, Folding.joined(title, summary, body, String.join("\n", also)));
        audiences = List.copyOf(audiences);
        topics = List.copyOf(topics);
    }

    /** The fields of every document, in the order of {@link #fieldValues}. */
    static List<SearchField> fields(List<SearchRecord> records) {
        return List.of(
                new SearchField("title", 6),
                new SearchField("section", 1.5),
                new SearchField("summary", 2),
                new SearchField("body", 1),
                new SearchField("terms", 2),
                new SearchField("also", alsoBoost(records)));
    }

    /** Another word counts nearly like a word of a title, however few documents have any. */
    private static double alsoBoost(List<SearchRecord> records) {
        long some = records.stream().filter(each -> !each.also.isEmpty()).count();
        return SearchField.boostOfRare(ALSO_BOOST, some, records.size());
    }

    /** Returns what the index has. */
    List<String> fieldValues() {
        return Stream.of(title, origin.section(), summary, body, terms, String.join("\n", also))
                .map(Folding::of)
                .toList();
    }
}
