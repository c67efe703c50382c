package org.kitpress.render.search;

/**
 * Writes sorted words, each as the number of units it shares with the word before, the rest, and a space, which
 * no word contains.
 */
final class FrontCoder {
    private String previous = "";

    void append(StringBuilder text, String word) {
        int shared = 0;
        while (shared < Math.min(previous.length(), word.length()) && previous.charAt(shared) == word.charAt(shared)) {
            shared++;
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
        return word.substring(0, length);
    }
}
