package org.kitpress.render.search;

/**
 * Writes sorted words, each as the number of UTF-16 units it shares with the previous word, the rest, and a space, which
 * no word contains. Surrogate pairs stay together, because UTF-8 has no halves.
 */
final class FrontCoder {
    private String previous = "";

    void append(StringBuilder text, String word) {
        int shared = 0;
        while (shared < Math.min(previous.length(), word.length()) && previous.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        if (shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1))) {
            shared--;
        }
        PrintableNumbers.append(text, shared);
        text.append(word, shared, word.length()).append(' ');
        previous = word;
    }

    /** The shortest beginning of {@code word} that sorts after {@code before}, which sorts before {@code word}. */
    static String separator(String before, String word) {
        int length = 1;
        while (word.substring(0, length).compareTo(before) <= 0) {
            length++;
        }
        if (Character.isHighSurrogate(word.charAt(length - 1))) {
            length++;
        }
        return word.substring(0, length);
    }
}
