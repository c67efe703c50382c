package org.kitpress.check.plain;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard an English text is to read.
 *
 * @param longest its sentences, the longest first
 */
public record Readability(int words, int syllables, List<Sentence> longest) {
    public Readability {
        longest = List.copyOf(longest);
    }

    /** A sentence and how many words it has. */
    public record Sentence(String text, int words) {}

    /**
     * Measures a text.
     *
     * @param names what is left out, longest first: names of programs and offices, which no writer can make shorter
     */
    public static Readability of(String text, List<String> names) {
        String plain = without(text, names);
        List<Sentence> sentences = Sentences.of(plain).stream()
                .map(sentence ->
                        new Sentence(sentence, EnglishWords.of(sentence).size()))
                .sorted(Comparator.comparingInt(Sentence::words).reversed())
                .toList();
        List<String> words = EnglishWords.of(plain);
        int syllables = words.stream().mapToInt(EnglishWords::syllables).sum();
        return new Readability(words.size(), syllables, sentences);
    }

    private static String without(String text, List<String> names) {
        if (names.isEmpty()) {
            return text;
        }
        String any = String.join("|", names.stream().map(Pattern::quote).toList());
        Pattern name = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?:['’]s|s)?(?![\\p{L}\\p{N}])");
        return name.matcher(text).replaceAll(Matcher.quoteReplacement("…"));
    }

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
