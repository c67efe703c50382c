package org.kitpress.editing.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts in words, as they stand in a sentence. */
final class CountPhrases {
    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Of which there is one only. */
    private static final Set<String> THE = Set.of("settings", "files");

    private CountPhrases() {}

    /** {@code a question}, {@code an item}, {@code two questions}. */
    static String of(int count, String noun) {
        if (THE.contains(noun)) {
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
        if (noun.startsWith("set of")) {
            return "sets" + noun.substring("set".length());
        }
        if (noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("s") ? noun + "es" : noun + "s";
    }

    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
