package org.kitpress.render.search;

/**
 * How many documents are stored together.
 *
 * @param undivided terms in up to this many documents have one list
 * @param first for other terms, the length of the first list, with the best documents: more than a page of results
 * @param details terms with more other documents than this have separate details of those with low scores, this many in
 *     a file
 * @param lengths how many documents have their lengths in one file
 * @param facets how many documents have their facets in one file
 */
record PartSizes(int undivided, int first, int details, int lengths, int facets) {
    /** Compressed, lists take up to half a kilobyte and files about one. */
    static final PartSizes USUAL = new PartSizes(256, 64, 4096, 1024, 16_384);
}
