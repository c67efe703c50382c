package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * A source that a page rests on.
 *
 * @param href leads to the entry on the page of sources
 * @param relation in words: Adapted from
 * @param part where in the source
 * @param unresolved whether it is known by name and year only
 */
public record SourceView(
        String key,
        String href,
        String citation,
        String relation,
        @Nullable String part,
        boolean unresolved) {}
