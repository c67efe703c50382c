package org.kitpress.render.search;

import java.util.List;

/**
 * What the search page shows of a document.
 *
 * @param ref the document's ref in the index
 * @param url relative to the root of the site, with the fragment that leads to it
 * @param title plain text
 * @param section the title of the page that it is part of; empty for a page
 * @param kind an id of {@link FacetNames}
 * @param summary shown when the body has no match
 * @param body plain text, from which the words around a match are taken
 * @param also other words by which readers look for it, shown when one of them matches
 * @param audiences ids of {@link FacetNames}
 * @param topics ids of {@link FacetNames}
 */
public record SearchEntry(
        String ref,
        String url,
        String title,
        String section,
        String kind,
        String summary,
        String body,
        List<String> also,
        List<String> audiences,
        List<String> topics) {
    public SearchEntry {
        also = List.copyOf(also);
        audiences = List.copyOf(audiences);
        topics = List.copyOf(topics);
    }
}
