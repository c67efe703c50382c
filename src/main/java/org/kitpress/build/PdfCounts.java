package org.kitpress.build;

/**
 * How many PDFs a build has.
 *
 * @param made because they are new, or what they show has changed
 * @param kept from the last build
 */
public record PdfCounts(int made, int kept) {
    static final PdfCounts NONE = new PdfCounts(0, 0);
}
