package org.kitpress.check.plain;

import java.util.List;

/** How hard an English text is to read; the longest sentences are first. */
public record Readability(int words, int syllables, List<Sentence> longest) {
    public Readability {
        longest = List.copyOf(longest);
    }

    /** A sentence and how many words it has. */
    public record Sentence(String text, int words) {}

    /**
     * The school grade after J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, "Derivation of New
     * Readability Formulas … for Navy Enlisted Personnel" (1975). 0 for a text without words.
     */
    public double grade() {
        if (words == 0) {
            return 0;
        }
        return 0.39 * words / longest.size() + 11.8 * syllables / words - 15.59;
    }
}
