package org.kitpress.render.search;

import java.util.ArrayList;
import java.util.Arrays;
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

    /**
     * Numbers words from 0, in the order in which they first occur. Nearly every word has occurred before, and is then
     * found without creating a string.
     */
    private static final class WordNumbers {
        /** The words, one after the other. */
        private char[] units = new char[1 << 14];

        /** By number, where the word begins in {@link #units}; then where the next one will. */
        private final IntList starts = new IntList();

        private final IntList hashes = new IntList();

        /** By hash, a word's number and 1, or 0; at most half full, with collisions in the next free places. */
        private int[] table = new int[1 << 12];

        WordNumbers() {
            starts.add(0);
        }

        int size() {
            return hashes.size();
        }

        String word(int number) {
            return new String(units, starts.get(number), starts.get(number + 1) - starts.get(number));
        }

        /** The word's number; a new one is the greatest of all. {@code end} is exclusive. */
        int number(char[] text, int start, int end) {
            int hash = hash(text, start, end);
            int place = hash & (table.length - 1);
            while (table[place] > 0) {
                int number = table[place] - 1;
                if (hashes.get(number) == hash && isWord(number, text, start, end)) {
                    return number;
                }
                place = (place + 1) & (table.length - 1);
            }
            return add(text, start, end, hash, place);
        }

        private static int hash(char[] text, int start, int end) {
            int hash = 0;
            for (int at = start; at < end; at++) {
                hash = 31 * hash + text[at];
            }
            return hash ^ hash >>> 15;
        }

        private boolean isWord(int number, char[] text, int start, int end) {
            int from = starts.get(number);
            if (starts.get(number + 1) - from != end - start) {
                return false;
            }
            for (int at = start; at < end; at++) {
                if (text[at] != units[from + at - start]) {
                    return false;
                }
            }
            return true;
        }

        private int add(char[] text, int start, int end, int hash, int place) {
            int from = starts.get(size());
            int length = end - start;
            if (from + length > units.length) {
                units = Arrays.copyOf(units, Math.max(from + length, 2 * units.length));
            }
            System.arraycopy(text, start, units, from, length);
            starts.add(from + length);
            hashes.add(hash);
            table[place] = size();
            if (2 * size() > table.length) {
                grow();
            }
            return size() - 1;
        }

        private void grow() {
            table = new int[2 * table.length];
            for (int number = 0; number < size(); number++) {
                int place = hashes.get(number) & (table.length - 1);
                while (table[place] > 0) {
                    place = (place + 1) & (table.length - 1);
                }
                table[place] = number + 1;
            }
        }
    }
}
