package org.kitpress.render.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Martin Porter's stemmer ("An algorithm for suffix stripping", Program 14(3), 1980) as lunr 2.3.9 has it: with
 * {@code bli} to {@code ble} and {@code logi} to {@code log}, words under three units unchanged, and every
 * character that is not a vowel, digits and apostrophes too, counted as a consonant.
 */
final class PorterStemmer {
    private static final Map<String, String> STEP_2 = Map.ofEntries(
            Map.entry("ational", "ate"),
            Map.entry("tional", "tion"),
            Map.entry("enci", "ence"),
            Map.entry("anci", "ance"),
            Map.entry("izer", "ize"),
            Map.entry("bli", "ble"),
            Map.entry("alli", "al"),
            Map.entry("entli", "ent"),
            Map.entry("eli", "e"),
            Map.entry("ousli", "ous"),
            Map.entry("ization", "ize"),
            Map.entry("ation", "ate"),
            Map.entry("ator", "ate"),
            Map.entry("alism", "al"),
            Map.entry("iveness", "ive"),
            Map.entry("fulness", "ful"),
            Map.entry("ousness", "ous"),
            Map.entry("aliti", "al"),
            Map.entry("iviti", "ive"),
            Map.entry("biliti", "ble"),
            Map.entry("logi", "log"));
    private static final Map<String, String> STEP_3 =
            Map.of("icate", "ic", "ative", "", "alize", "al", "iciti", "ic", "ical", "ic", "ful", "", "ness", "");
    private static final Suffixes STEP_2_SUFFIXES = new Suffixes(STEP_2.keySet());
    private static final Suffixes STEP_3_SUFFIXES = new Suffixes(STEP_3.keySet());
    private static final Suffixes STEP_4_SUFFIXES = new Suffixes(List.of(
            "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou", "ism", "ate", "iti",
            "ous", "ive", "ize"));

    private PorterStemmer() {}

    static String stem(String word) {
        if (word.length() < 3) {
            return word;
        }
        // A leading y is a consonant; its capital is no vowel to the conditions below.
        boolean leadingY = word.charAt(0) == 'y';
        String stem = leadingY ? "Y" + word.substring(1) : word;
        stem = step1c(step1b(step1a(stem)));
        stem = replaceSuffix(stem, STEP_2_SUFFIXES, STEP_2);
        stem = replaceSuffix(stem, STEP_3_SUFFIXES, STEP_3);
        stem = step5(step4(stem));
        return leadingY ? "y" + stem.substring(1) : stem;
    }

    /** Plurals. */
    private static String step1a(String word) {
        int length = word.length();
        if ((word.endsWith("sses") && length > 4) || (word.endsWith("ies") && length > 3)) {
            return word.substring(0, length - 2);
        }
        boolean plainPlural = length > 2 && word.endsWith("s") && word.charAt(length - 2) != 's';
        return plainPlural ? dropLast(word) : word;
    }

    /** Past tenses and gerunds. */
    private static String step1b(String word) {
        int length = word.length();
        if (word.endsWith("eed") && length > 3) {
            return StemMeasure.isPositive(word.substring(0, length - 3)) ? dropLast(word) : word;
        }
        int suffix = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
        if (suffix == 0 || length == suffix) {
            return word;
        }
        String stem = word.substring(0, length - suffix);
        return StemMeasure.hasVowel(stem) ? withoutSuffix(stem) : word;
    }

    /** Restores a final e, or undoes the doubling of a consonant. */
    private static String withoutSuffix(String stem) {
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (StemMeasure.endsInDoubledConsonant(stem)) {
            return dropLast(stem);
        }
        return StemMeasure.isShort(stem) ? stem + "e" : stem;
    }

    private static String step1c(String word) {
        int last = word.length() - 1;
        boolean consonantThenY = last > 1 && word.charAt(last) == 'y' && !StemMeasure.isVowel(word.charAt(last - 1));
        return consonantThenY ? dropLast(word) + "i" : word;
    }

    /** Only the longest suffix that fits is tried. */
    private static String replaceSuffix(String word, Suffixes suffixes, Map<String, String> replacements) {
        String suffix = suffixes.longestOf(word);
        String stem = word.substring(0, word.length() - suffix.length());
        return !suffix.isEmpty() && StemMeasure.isPositive(stem) ? stem + replacements.get(suffix) : word;
    }

    private static String step4(String word) {
        String suffix = STEP_4_SUFFIXES.longestOf(word);
        boolean ion = suffix.isEmpty() && word.length() > 4 && (word.endsWith("sion") || word.endsWith("tion"));
        String stem = word.substring(0, word.length() - (ion ? 3 : suffix.length()));
        return StemMeasure.isAboveOne(stem) ? stem : word;
    }

    private static String step5(String word) {
        String result = word;
        if (word.length() > 1 && word.endsWith("e")) {
            String stem = dropLast(word);
            if (StemMeasure.isAboveOne(stem) || (StemMeasure.isOne(stem) && !StemMeasure.isShort(stem))) {
                result = stem;
            }
        }
        return result.endsWith("ll") && StemMeasure.isAboveOne(result) ? dropLast(result) : result;
    }

    private static String dropLast(String word) {
        return word.substring(0, word.length() - 1);
    }

    /** Suffixes that end in a lower-case letter; the longest is tried first. */
    private static final class Suffixes {
        /** By last letter, counted from a; most words have none of these endings. */
        private final String[][] longestFirst = new String['z' - 'a' + 1][];

        Suffixes(Collection<String> suffixes) {
            for (int letter = 0; letter < longestFirst.length; letter++) {
                int last = letter + 'a';
                longestFirst[letter] = suffixes.stream()
                        .filter(suffix -> suffix.charAt(suffix.length() - 1) == last)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toArray(String[]::new);
            }
        }

        /** The longest suffix that leaves at least one unit before it, or nothing. */
        String longestOf(String word) {
            int letter = word.isEmpty() ? -1 : word.charAt(word.length() - 1) - 'a';
            if (letter < 0 || letter >= longestFirst.length) {
                return "";
            }
            for (String suffix : longestFirst[letter]) {
                if (word.length() > suffix.length() && word.endsWith(suffix)) {
                    return suffix;
                }
            }
            return "";
        }
    }
}
