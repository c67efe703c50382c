package org.kitpress.render.search;

import java.util.List;

/**
 * What the search page shows of a document.
 *
 * @param ref the document's ref in the index
 * @param url relative to the root of the site, with the fragment that leads to it
 * @param title plain text
 * @param section what it is part of: begins with the title of its page, or is the title of its folder
 * @param page the title of its page; empty for a page
 * @param pageKind the kind of its page, or of the page that it is: an id of {@link FacetNames}
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
        String page,
        String pageKind,
        String kind,
        String summary,
        String body,
        List<String> also,
        List<String> audiences,
        List<String> topics) {
    public SearchEntry {
        if (!section.startsWith(page)) {
            throw new IllegalArgumentException("the section does not begin with the page: " + section);
        }
        also = List.copyOf(also);
        audiences = List.copyOf(audiences);
        topics = List.copyOf(topics);
    }
}
