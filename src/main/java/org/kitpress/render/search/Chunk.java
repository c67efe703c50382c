package org.kitpress.render.search;

import java.util.List;

/**
 * The terms of some consecutive documents. Terms are numbered within the chunk by first sight; a slot is one
 * field of one document; an entry is one distinct term of a slot.
 *
 * @param terms by number
 * @param slotLengths tokens in each slot, stop words left out
 * @param slotSizes entries in each slot
 * @param entryTerms the number of each entry's term
 * @param entryCounts how often the entry's term occurs in its slot
 * @param positions for each occurrence of each entry, start and length in UTF-16 units; empty if not wanted
 * @param words the trimmed words, each once
 * @param occurrences how often each word occurs; 0 for stop words
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; lives only while an index is built
record Chunk(
        List<String> terms,
        int[] slotLengths,
        int[] slotSizes,
        int[] entryTerms,
        int[] entryCounts,
        int[] positions,
        List<String> words,
        int[] occurrences) {}
