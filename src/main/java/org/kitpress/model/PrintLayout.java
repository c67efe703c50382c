package org.kitpress.model;

/** The layout of a page on paper. */
public enum PrintLayout {
    /** The page is not printed. */
    NONE,
    PORTRAIT,
    /** Landscape, for wide tables. */
    WIDE
}
