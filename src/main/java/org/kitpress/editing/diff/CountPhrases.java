package org.kitpress.editing.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts in words, as used in sentences. */
final class CountPhrases {
    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Nouns that are used with "the" and not counted. */
    private static final Set<String> NOUNS_WITHOUT_COUNT = Set.of("settings", "files");

    private CountPhrases() {}

    /** {@code a question}, {@code an item}, {@code two questions}. */
    static String of(int count, String noun) {
        if (NOUNS_WITHOUT_COUNT.contains(noun)) {
            return "the " + noun;
        }
        return count == 1
                ? ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun
                : word(count) + " " + plural(noun);
    }

    static String word(int count) {
        return count < WORDS.size() ? WORDS.get(count) : Integer.toString(count);
    }

    static String plural(String noun) {
        String first = noun.replaceFirst(" (of|around) .*", "");
        if (!first.equals(noun)) {
            return plural(first) + noun.substring(first.length());
        }
        if (noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("s") ? noun + "es" : noun + "s";
    }

    static String capitalize(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
