package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * A source that a page uses.
 *
 * @param href the address of its entry on the sources page
 * @param relation how the page uses the source, in words: Adapted from
 * @param part the relevant part of the source
 * @param unresolved whether only the source's name and year are known
 */
public record SourceView(
        String key,
        String href,
        String citation,
        String relation,
        @Nullable String part,
        boolean unresolved) {}
