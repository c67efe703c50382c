package org.kitpress.render.print;

/** Paper sizes, in millimeters. */
public enum Paper {
    /** ANSI A. */
    LETTER(215.9f, 279.4f),
    /** ISO 216. */
    A4(210, 297);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
