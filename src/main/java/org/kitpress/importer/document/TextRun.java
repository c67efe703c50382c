package org.kitpress.importer.document;

/** Text with one style. The mark of a footnote has no text. */
public record TextRun(String text, TextStyle style) {}
