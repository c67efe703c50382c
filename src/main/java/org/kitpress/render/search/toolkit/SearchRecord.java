package org.kitpress.render.search.toolkit;

import java.util.List;

/**
 * Something that can be found. All texts are plain.
 *
 * @param url relative to the site's root, with the fragment that leads to it
 * @param title its name; the whole sentence of a question or an item
 * @param section what it is part of, from the outside in; empty for a page
 * @param kind its kind, for filters
 * @param body its text, without the title and summary
 * @param terms names and abbreviations of the glossary terms that it uses
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
    SearchRecord {
        audiences = List.copyOf(audiences);
        topics = List.copyOf(topics);
    }
}
