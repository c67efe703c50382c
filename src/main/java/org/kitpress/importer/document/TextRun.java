package org.kitpress.importer.document;

/** A stretch of text with one look. The mark of a footnote has no text. */
public record TextRun(String text, TextStyle style) {}
