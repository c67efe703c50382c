package org.kitpress.render.search;

import java.util.Arrays;

/**
 * Numbers words by first sight, from 0. Nearly every word has been met before, and then it is found without making a
 * string of it.
 */
final class WordNumbers {
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
