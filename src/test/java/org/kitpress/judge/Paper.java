package org.kitpress.judge;

/** A size of paper, upright, in inches as the DevTools protocol wants it. */
public enum Paper {
    LETTER(8.5, 11),
    A4(210 / 25.4, 297 / 25.4);

    final double width;
    final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }
}
