package org.kitpress.render.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads consecutive documents into a {@link Chunk}. Used once, by one thread. */
final class ChunkReader {
    private final boolean withPositions;
    private final Tokenizer tokenizer = new Tokenizer();
    private final WordNumbers wordNumbers = new WordNumbers();
    /** By word, the number of its term; -1 for a stop word. */
    private final IntList termsOfWords = new IntList();

    private final IntList occurrences = new IntList();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    /** By term: the slot in which it was last seen, and its entry there. */
    private final IntList lastSlots = new IntList();

    private final IntList lastEntries = new IntList();
    private final IntList slotLengths = new IntList();
    private final IntList slotSizes = new IntList();
    private final IntList entryTerms = new IntList();
    private final IntList entryCounts = new IntList();
    private final IntList positions = new IntList();
    /** Of the current slot, for each token: its entry, start and length. */
    private final IntList tokens = new IntList();

    private int slotLength;

    ChunkReader(boolean withPositions) {
        this.withPositions = withPositions;
    }

    Chunk read(List<SearchDocument> documents) {
        for (SearchDocument document : documents) {
            document.fieldValues().forEach(this::readSlot);
        }
        return new Chunk(
                List.copyOf(terms),
                slotLengths.toArray(),
                slotSizes.toArray(),
                entryTerms.toArray(),
                entryCounts.toArray(),
                positions.toArray(),
                IntStream.range(0, wordNumbers.size())
                        .mapToObj(wordNumbers::word)
                        .toList(),
                occurrences.toArray());
    }

    private void readSlot(String text) {
        int firstEntry = entryTerms.size();
        slotLength = 0;
        tokens.clear();
        tokenizer.begin(text);
        while (tokenizer.next()) {
            readSlice(tokenizer.units(), tokenizer.start(), tokenizer.end());
        }
        slotLengths.add(slotLength);
        slotSizes.add(entryTerms.size() - firstEntry);
        if (withPositions) {
            groupPositions(firstEntry);
        }
    }

    private void readSlice(char[] lowered, int start, int end) {
        int wordStart = Trimmer.start(lowered, start, end);
        int word = wordNumbers.number(lowered, wordStart, Trimmer.end(lowered, wordStart, end));
        if (word == termsOfWords.size()) {
            meet(word);
        }
        int term = termsOfWords.get(word);
        if (term < 0) {
            return;
        }
        occurrences.set(word, occurrences.get(word) + 1);
        slotLength++;
        int entry = entryOf(term);
        entryCounts.set(entry, entryCounts.get(entry) + 1);
        if (withPositions) {
            tokens.add(entry);
            tokens.add(start);
            tokens.add(end - start);
        }
    }

    private void meet(int word) {
        @Nullable String term = Pipeline.term(wordNumbers.word(word));
        termsOfWords.add(term == null ? -1 : numbers.computeIfAbsent(term, this::number));
        occurrences.add(0);
    }

    private int number(String term) {
        terms.add(term);
        lastSlots.add(-1);
        lastEntries.add(-1);
        return terms.size() - 1;
    }

    private int entryOf(int term) {
        int slot = slotLengths.size();
        if (lastSlots.get(term) != slot) {
            lastSlots.set(term, slot);
            lastEntries.set(term, entryTerms.size());
            entryTerms.add(term);
            entryCounts.add(0);
        }
        return lastEntries.get(term);
    }

    /** Brings the slot's positions from the order of the text to the order of the entries. */
    private void groupPositions(int firstEntry) {
        int[] counts = new int[entryTerms.size() - firstEntry];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = 2 * entryCounts.get(firstEntry + i);
        }
        int[] next = IntList.startsOf(counts);
        int[] grouped = new int[2 * slotLength];
        for (int token = 0; token < tokens.size(); token += 3) {
            int entry = tokens.get(token) - firstEntry;
            grouped[next[entry]++] = tokens.get(token + 1);
            grouped[next[entry]++] = tokens.get(token + 2);
        }
        for (int value : grouped) {
            positions.add(value);
        }
    }
}
