package org.kitpress.check.plain;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of an English text and their syllables. */
final class EnglishWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** Endings whose vowel is silent; that of {@code -le} after a consonant is not, nor of {@code -ed} after t and d. */
    private static final Pattern SILENT = Pattern.compile("(?:[^aeiouyl]|[aeiouy]l)e$|[^aeiouytd]ed$|[^aeiouyscxz]es$");

    /** Adjacent vowels that are two syllables. */
    private static final Pattern APART = Pattern.compile(
            "i[aou]|(?<!p)eo|u[ao]l|[^aeiou]ying|eing|crea(?=t[eio])|(?:^|[^aeiou])idea|(?:^|[^aeiou])area");

    /** Adjacent vowels that are one syllable after all. */
    private static final Pattern TOGETHER = Pattern.compile("[tscg]i[aou]|qu[ao]");

    private EnglishWords() {}

    /** Each word is a letter and the letters and apostrophes after it. */
    static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /**
     * The approximate number of syllables of a word; at least one. Counts groups of vowels, with the usual corrections
     * for silent vowels and for vowels that are spoken separately. A word in capital letters is spelled out.
     */
    static int syllables(String word) {
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.length() <= 5) {
            return word.length();
        }
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "").replaceAll("[^a-z]", "");
        int count = count(VOWELS, plain) - (SILENT.matcher(plain).find() ? 1 : 0);
        count += count(APART, plain) - count(TOGETHER, plain);
        return Math.max(1, count);
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
