package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * An entry on the A to Z page.
 *
 * @param also another word by which readers look for the title; null in the entry of the title itself
 * @param kind the name of its kind, as readers see it: Checklist, Term
 * @param where the title of the page that contains it; null if it is a page itself
 * @param summary the page's summary; null for parts of a page
 */
public record AToZEntry(
        @Nullable String also,
        String title,
        String href,
        String kind,
        @Nullable String where,
        @Nullable String summary) {
    /** Returns what the entry is sorted by. */
    public String key() {
        return also == null ? title : also;
    }

    /** Returns the entry of another word for the same. */
    public AToZEntry as(String word) {
        return new AToZEntry(word, title, href, kind, where, null);
    }
}
