package org.kitpress.render.html.view;

/**
 * A link to a PDF.
 *
 * @param words of the link
 * @param name of the file when a reader keeps it
 */
public record PdfView(String href, String words, String name) {}
