package org.kitpress.render.search;

import java.util.Arrays;
import java.util.List;

/** Joins the chunks' entries: gives terms their final numbers, sorts each slot by them, and scores. */
final class EntryAssembly {
    private final List<SearchField> fields;
    private final List<SearchDocument> documents;
    private final int[] starts;
    private final int[] terms;
    private final int[] scores;
    private final double[] averageLengths;
    private final double[] idf;
    private final int[] positionStarts;
    private final Ints positions = new Ints();
    private int slot;

    EntryAssembly(
            List<SearchField> fields,
            List<SearchDocument> documents,
            List<Chunk> chunks,
            Vocabulary vocabulary,
            boolean withPositions) {
        this.fields = fields;
        this.documents = documents;
        starts = Ints.startsOf(chunks.stream()
                .flatMapToInt(chunk -> Arrays.stream(chunk.slotSizes()))
                .toArray());
        int entries = starts[starts.length - 1];
        terms = new int[entries];
        scores = new int[entries];
        positionStarts = new int[withPositions ? entries : 0];
        averageLengths = averageLengths(chunks);
        idf = idf(chunks, vocabulary);
    }

    Entries assemble(List<Chunk> chunks, Vocabulary vocabulary) {
        slot = 0;
        for (int i = 0; i < chunks.size(); i++) {
            add(chunks.get(i), vocabulary.chunkTerms()[i]);
        }
        return new Entries(starts, terms, scores, positionStarts, positions.toArray());
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
                scores[target] = score(terms[target], chunk.entryCounts()[source], chunk.slotLengths()[i]);
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

    private int score(int term, int count, int length) {
        int field = slot % fields.size();
        return Bm25.thousandths(
                idf[term],
                count,
                length,
                averageLengths[field],
                fields.get(field).boost(),
                documents.get(slot / fields.size()).boost());
    }

    private void copyPositions(int entry, Chunk chunk, int from, int to) {
        positionStarts[entry] = positions.size();
        for (int at = from; at < to; at++) {
            positions.add(chunk.positions()[at]);
        }
        positions.add(-1);
    }

    /** Fields that a document lacks count as empty. */
    private double[] averageLengths(List<Chunk> chunks) {
        long[] sums = new long[fields.size()];
        int at = 0;
        for (Chunk chunk : chunks) {
            for (int length : chunk.slotLengths()) {
                sums[at++ % sums.length] += length;
            }
        }
        return Arrays.stream(sums)
                .mapToDouble(sum -> (double) sum / documents.size())
                .toArray();
    }

    private double[] idf(List<Chunk> chunks, Vocabulary vocabulary) {
        int[] frequencies = new int[vocabulary.terms().size()];
        for (int i = 0; i < chunks.size(); i++) {
            for (int term : chunks.get(i).entryTerms()) {
                frequencies[vocabulary.chunkTerms()[i][term]]++;
            }
        }
        return Arrays.stream(frequencies)
                .mapToDouble(frequency -> Bm25.idf(frequency, documents.size()))
                .toArray();
    }
}
