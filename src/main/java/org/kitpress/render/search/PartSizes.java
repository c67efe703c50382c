package org.kitpress.render.search;

/**
 * How many documents go together.
 *
 * @param undivided up to this many documents of a term stand in one list
 * @param first of other terms, the best documents stand apart: more than one page of results
 * @param details of terms with more others, the details of the many that score low stand apart, for so many documents in a
 *     file
 * @param lengths documents whose lengths are in one file
 * @param facets documents of which one file tells what they can be filtered by
 */
record PartSizes(int undivided, int first, int details, int lengths, int facets) {
    /** Lists of half a kilobyte or less and files of one, once compressed. */
    static final PartSizes USUAL = new PartSizes(256, 64, 4096, 1024, 16_384);
}
