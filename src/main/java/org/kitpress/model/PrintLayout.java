package org.kitpress.model;

/** The layout of a page on paper. */
public enum PrintLayout {
    NONE,
    PORTRAIT,
    /** Landscape, for wide tables. */
    WIDE
}
