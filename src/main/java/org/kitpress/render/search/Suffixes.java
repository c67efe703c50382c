package org.kitpress.render.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Suffixes that end in a lower-case letter; the longest is tried first. */
final class Suffixes {
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

    static Suffixes of(String... suffixes) {
        return new Suffixes(List.of(suffixes));
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
