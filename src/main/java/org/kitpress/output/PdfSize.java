package org.kitpress.output;

/**
 * The size of a PDF, for readers who decide whether to download it.
 *
 * @param pages the number of pages
 * @param bytes of the file
 */
public record PdfSize(int pages, long bytes) {}
