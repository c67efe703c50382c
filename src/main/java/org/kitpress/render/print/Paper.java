package org.kitpress.render.print;

/** Paper sizes, in millimeters. */
public enum Paper {
    /** ANSI A. */
    LETTER(215.9f, 279.4f),
    /** ISO 216. */
    A4(210, 297);

    final float width;
    final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }
}
