package org.kitpress.render.search;

import java.util.Arrays;
import java.util.List;

/** Joins the chunks' entries: gives terms their final numbers, sorts each slot by them, and scores. */
final class EntryAssembly {
    private final int[] starts;
    private final int[] terms;
    private final int[] counts;
    private final int[] scores;
    private final Scoring scoring;
    private final int[] positionStarts;
    private final Ints positions = new Ints();
    private int slot;

    EntryAssembly(
            List<SearchField> fields,
            List<SearchDocument> documents,
            List<Chunk> chunks,
            Vocabulary vocabulary,
            boolean withPositions) {
        starts = Ints.startsOf(chunks.stream()
                .flatMapToInt(chunk -> Arrays.stream(chunk.slotSizes()))
                .toArray());
        int entries = starts[starts.length - 1];
        terms = new int[entries];
        counts = new int[entries];
        scores = new int[entries];
        positionStarts = new int[withPositions ? entries : 0];
        int[] lengths = chunks.stream()
                .flatMapToInt(chunk -> Arrays.stream(chunk.slotLengths()))
                .toArray();
        scoring = new Scoring(
                fields,
                documents.stream().mapToDouble(SearchDocument::boost).toArray(),
                lengths,
                averages(lengths, fields.size()),
                idf(chunks, vocabulary, documents.size()));
    }

    Scoring scoring() {
        return scoring;
    }

    Entries assemble(List<Chunk> chunks, Vocabulary vocabulary) {
        slot = 0;
        for (int i = 0; i < chunks.size(); i++) {
            add(chunks.get(i), vocabulary.chunkTerms()[i]);
        }
        return new Entries(starts, terms, counts, scores, positionStarts, positions.toArray());
    }

    private void add(Chunk chunk, int[] numbers) {
        int[] positionsOfEntries = positionStarts.length == 0
                ? new int[0]
                : Ints.startsOf(Arrays.stream(chunk.entryCounts())
                        .map(count -> 2 * count)
                        .toArray());
        int first = 0;
        for (int i = 0; i < chunk.slotSizes().length; i++, slot++) {
            int size = chunk.slotSizes()[i];
            long[] order = order(chunk, numbers, first, size);
            for (int j = 0; j < size; j++) {
                int target = starts[slot] + j;
                int source = (int) order[j];
                terms[target] = (int) (order[j] >> 32);
                counts[target] = chunk.entryCounts()[source];
                scores[target] = scoring.score(terms[target], counts[target], slot);
                if (positionStarts.length > 0) {
                    copyPositions(target, chunk, positionsOfEntries[source], positionsOfEntries[source + 1]);
                }
            }
            first += size;
        }
    }

    /** A slot's entries by the final number of their term: that number above, the entry of the chunk below. */
    private static long[] order(Chunk chunk, int[] numbers, int first, int size) {
        long[] order = new long[size];
        for (int j = 0; j < size; j++) {
            order[j] = (long) numbers[chunk.entryTerms()[first + j]] << 32 | (first + j);
        }
        Arrays.sort(order);
        return order;
    }

    private void copyPositions(int entry, Chunk chunk, int from, int to) {
        positionStarts[entry] = positions.size();
        for (int at = from; at < to; at++) {
            positions.add(chunk.positions()[at]);
        }
        positions.add(-1);
    }

    private static double[] averages(int[] lengths, int fields) {
        long[] sums = new long[fields];
        for (int at = 0; at < lengths.length; at++) {
            sums[at % fields] += lengths[at];
        }
        double documents = (double) lengths.length / fields;
        return Arrays.stream(sums).mapToDouble(sum -> sum / documents).toArray();
    }

    private static double[] idf(List<Chunk> chunks, Vocabulary vocabulary, int documents) {
        int[] frequencies = new int[vocabulary.terms().size()];
        for (int i = 0; i < chunks.size(); i++) {
            for (int term : chunks.get(i).entryTerms()) {
                frequencies[vocabulary.chunkTerms()[i][term]]++;
            }
        }
        return Arrays.stream(frequencies)
                .mapToDouble(frequency -> Bm25.idf(frequency, documents))
                .toArray();
    }
}
