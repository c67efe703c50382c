package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * A link to a PDF.
 *
 * @param words the link text
 * @param pages the number of pages, in words; null if unknown
 * @param size the number of pages and the file size, in words; null if unknown
 * @param name the file name when a reader saves the PDF
 */
public record PdfView(
        String href,
        String words,
        @Nullable String pages,
        @Nullable String size,
        String name) {}
