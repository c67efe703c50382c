package org.kitpress.output;

/**
 * How much a PDF is, for readers who ask themselves whether to load it.
 *
 * @param pages how many, as a printer counts them
 * @param bytes of the file
 */
public record PdfSize(int pages, long bytes) {}
