package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the A to Z.
 *
 * @param kind what a reader calls it: Checklist, Term
 * @param where the title of the page that holds it; null for a page itself
 * @param summary the page's summary; null for what is within a page
 */
public record AToZEntry(
        String title,
        String href,
        String kind,
        @Nullable String where,
        @Nullable String summary) {}
