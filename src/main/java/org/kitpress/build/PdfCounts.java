package org.kitpress.build;

/**
 * How many PDFs a site has.
 *
 * @param made new ones, and ones whose content has changed
 * @param reused those of the last build
 */
public record PdfCounts(int made, int reused) {
    static final PdfCounts NONE = new PdfCounts(0, 0);
}
