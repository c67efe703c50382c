package org.kitpress.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of all chunks, numbered by first sight as if all documents had been read one after another. */
@SuppressWarnings("ArrayRecordComponent") // never compared; lives only while an index is built
record TermDictionary(List<String> terms, int[][] chunkTerms) {

    static TermDictionary of(List<Chunk> chunks) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> terms = new ArrayList<>();
        int[][] chunkTerms = new int[chunks.size()][];
        for (int chunk = 0; chunk < chunkTerms.length; chunk++) {
            List<String> local = chunks.get(chunk).terms();
            chunkTerms[chunk] = new int[local.size()];
            for (int i = 0; i < local.size(); i++) {
                Integer known = numbers.putIfAbsent(local.get(i), terms.size());
                chunkTerms[chunk][i] = known == null ? terms.size() : known;
                if (known == null) {
                    terms.add(local.get(i));
                }
            }
        }
        return new TermDictionary(List.copyOf(terms), chunkTerms);
    }

    /** The numbers of the terms in the order of their UTF-16 units, which {@code lunr.Index.load} insists on. */
    int[] sorted() {
        Integer[] order = new Integer[terms.size()];
        Arrays.setAll(order, number -> number);
        Arrays.sort(order, (a, b) -> terms.get(a).compareTo(terms.get(b)));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
