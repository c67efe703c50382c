package org.kitpress.model;

/** How a page is laid out on paper. */
public enum PrintLayout {
    /** Not at all. */
    NONE,
    PORTRAIT,
    /** In landscape, for wide tables. */
    WIDE
}
