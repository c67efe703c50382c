package org.kitpress.render.search;

import java.util.Arrays;
import java.util.List;

/**
 * Joins the entries of all chunks, numbers the terms, and sorts the postings by term in one pass, as all counts are
 * known.
 */
final class PostingsAssembler {
    private final int fields;
    private final List<Chunk> chunks;
    private final int[][] chunkTerms;
    private final int[] slotLengths;
    /** Of each term and field. */
    private final int[] starts;

    PostingsAssembler(int fields, List<Chunk> chunks, TermDictionary dictionary) {
        this.fields = fields;
        this.chunks = chunks;
        this.chunkTerms = dictionary.chunkTerms();
        this.slotLengths = chunks.stream()
                .flatMapToInt(chunk -> Arrays.stream(chunk.slotLengths()))
                .toArray();
        int[] counts = new int[dictionary.terms().size() * fields];
        int slot = 0;
        for (int i = 0; i < chunkTerms.length; i++) {
            Chunk chunk = chunks.get(i);
            int entry = 0;
            for (int size : chunk.slotSizes()) {
                int field = slot % fields;
                for (int end = entry + size; entry < end; entry++) {
                    counts[chunkTerms[i][chunk.entryTerms()[entry]] * fields + field]++;
                }
                slot++;
            }
        }
        starts = IntList.startsOf(counts);
    }

    /** By term, in how many fields of documents it occurs. */
    int[] frequencies() {
        int[] frequencies = new int[(starts.length - 1) / fields];
        Arrays.setAll(frequencies, term -> starts[(term + 1) * fields] - starts[term * fields]);
        return frequencies;
    }

    /** Tokens of each slot. */
    int[] slotLengths() {
        return slotLengths;
    }

    Postings assemble(Scoring scoring, boolean withPositions) {
        int[] next = starts.clone();
        int size = starts[starts.length - 1];
        int[] documents = new int[size];
        int[] counts = new int[size];
        int[] scores = new int[size];
        int[] positionStarts = new int[withPositions ? size : 0];
        int position = 0;
        int slot = 0;
        for (int i = 0; i < chunkTerms.length; i++) {
            Chunk chunk = chunks.get(i);
            int entry = 0;
            for (int entries : chunk.slotSizes()) {
                int document = slot / fields;
                int field = slot % fields;
                for (int end = entry + entries; entry < end; entry++) {
                    int term = chunkTerms[i][chunk.entryTerms()[entry]];
                    int count = chunk.entryCounts()[entry];
                    int at = next[term * fields + field]++;
                    documents[at] = document;
                    counts[at] = count;
                    scores[at] = scoring.score(term, count, document, field);
                    if (withPositions) {
                        positionStarts[at] = position;
                        position += 2 * count;
                    }
                }
                slot++;
            }
        }
        return new Postings(fields, starts, documents, counts, scores, positionStarts, positions());
    }

    private int[] positions() {
        return chunks.stream()
                .flatMapToInt(chunk -> Arrays.stream(chunk.positions()))
                .toArray();
    }
}
