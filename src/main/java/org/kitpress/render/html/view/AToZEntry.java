package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * An entry on the A to Z page.
 *
 * @param kind the name of its kind, as readers see it: Checklist, Term
 * @param where the title of the page that contains it; null if it is a page itself
 * @param summary the page's summary; null for parts of a page
 */
public record AToZEntry(
        String title,
        String href,
        String kind,
        @Nullable String where,
        @Nullable String summary) {}
