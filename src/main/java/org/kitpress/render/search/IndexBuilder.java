package org.kitpress.render.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Builds the index that {@code lunr.Builder} 2.3.9 with its default pipeline would build from the same documents
 * in the same order.
 *
 * <p>Runs of documents are read on the cores of the fork-join pool that the caller is in, or of the common pool.
 * They are joined in order, so the result does not depend on how many cores there are.
 */
public final class IndexBuilder {
    /** Enough for most words of a run to occur in it more than once. */
    private static final int LEAST_DOCUMENTS_IN_RUN = 4096;

    /** Enough for the usual number of cores. Each run stems its words again. */
    private static final int MOST_RUNS = 8;

    /** A set of fields is written as bits of one number. */
    private static final int MAX_FIELDS = 31;

    private final List<SearchField> fields;
    private final boolean withPositions;

    /**
     * @param fields in lunr's order; 1 to 31, with distinct names
     * @param withPositions whether to keep the positions of terms, as lunr's {@code metadataWhitelist} of
     *     {@code position} does
     */
    public IndexBuilder(List<SearchField> fields, boolean withPositions) {
        if (fields.isEmpty()
                || fields.stream().map(SearchField::name).distinct().count() < fields.size()) {
            throw new IllegalArgumentException("fields must be 1 to 31 and have distinct names");
        }
        this.fields = List.copyOf(fields);
        this.withPositions = withPositions;
    }

    /** @throws IllegalArgumentException if a ref occurs twice or a document's values do not match the fields */
    public BuiltIndex build(List<SearchDocument> documents) {
        checkThat(documents);
        int count = documents.size();
        int runs = Math.max(1, Math.min(MOST_RUNS, count / LEAST_DOCUMENTS_IN_RUN));
        List<Chunk> chunks = IntStream.range(0, runs)
                .parallel()
                .mapToObj(i -> documents.subList(part(count, i, runs), part(count, i + 1, runs)))
                .map(part -> new ChunkReader(withPositions).read(part))
                .toList();
        WordList words = WordList.of(chunks);
        TermDictionary dictionary = TermDictionary.of(chunks);
        PostingsAssembler assembly = new PostingsAssembler(fields.size(), chunks, dictionary);
        double[] boosts = documents.stream().mapToDouble(SearchDocument::boost).toArray();
        Scoring scoring = new Scoring(fields, boosts, assembly.slotLengths(), assembly.frequencies());
        Postings postings = assembly.assemble(scoring, withPositions);
        List<String> names = fields.stream().map(SearchField::name).toList();
        List<String> refs = documents.stream().map(SearchDocument::ref).toList();
        return new BuiltIndex(new LunrIndex(names, refs, dictionary, postings, scoring), words);
    }

    /** Where a run begins when the documents are divided evenly. */
    private static int part(int count, int run, int runs) {
        return (int) ((long) count * run / runs);
    }

    private void checkThat(List<SearchDocument> documents) {
        Set<String> refs = new HashSet<>();
        for (SearchDocument document : documents) {
            if (document.fieldValues().size() != fields.size()) {
                throw new IllegalArgumentException("not one value a field: " + document.ref());
            }
            if (!refs.add(document.ref())) {
                throw new IllegalArgumentException("two documents have the ref " + document.ref());
            }
        }
    }
}
