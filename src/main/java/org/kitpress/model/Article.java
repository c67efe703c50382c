package org.kitpress.model;

import org.jspecify.annotations.Nullable;

/**
 * A page of prose, of the kind {@code page}.
 *
 * @param statement null for most pages
 */
public record Article(Head head, @Nullable Statement statement) implements Page {

    @Override
    public Outline outline() {
        return statement == null ? Outline.builder().build() : statement.outline();
    }

    /** Prose at the root is about the site itself (a privacy page, for example), so it is not made into a handout. */
    @Override
    public PrintLayout printLayout() {
        return address().folder().isEmpty() ? PrintLayout.NONE : PrintLayout.PORTRAIT;
    }
}
