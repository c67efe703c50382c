package org.kitpress.model;

/** A page of prose, of the kind {@code page}. */
public record Article(Head head) implements Page {

    @Override
    public Outline outline() {
        return Outline.builder().build();
    }

    /** Prose at the root is about the site itself (a privacy page, for example), so it is not made into a handout. */
    @Override
    public PrintLayout printLayout() {
        return address().folder().isEmpty() ? PrintLayout.NONE : PrintLayout.PORTRAIT;
    }
}
