package org.kitpress.model;

/**
 * A page of prose; kind {@code page}.
 */
public record Article(Head head) implements Page {

    @Override
    public Outline outline() {
        return Outline.builder().build();
    }

    /** Prose at the root is about the site itself, such as its privacy page, and is not handed out. */
    @Override
    public PrintLayout printLayout() {
        return address().folder().isEmpty() ? PrintLayout.NONE : PrintLayout.PORTRAIT;
    }
}
