package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * A link to a PDF.
 *
 * @param words of the link
 * @param size its pages and its weight in words; null when they are not known
 * @param name of the file when a reader keeps it
 */
public record PdfView(String href, String words, @Nullable String size, String name) {}
