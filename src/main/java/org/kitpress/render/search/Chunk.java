package org.kitpress.render.search;

import java.util.List;
import java.util.Map;

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
 * @param words how often each trimmed word that is not a stop word occurs
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; lives only while an index is built
record Chunk(
        List<String> terms,
        int[] slotLengths,
        int[] slotSizes,
        int[] entryTerms,
        int[] entryCounts,
        int[] positions,
        Map<String, Integer> words) {}
