package org.kitpress.render.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Suffixes, the longest tried first. */
final class Suffixes {
    private final List<String> longestFirst;

    Suffixes(Collection<String> suffixes) {
        longestFirst = suffixes.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    static Suffixes of(String... suffixes) {
        return new Suffixes(List.of(suffixes));
    }

    /** The longest suffix that leaves at least one unit before it, or nothing. */
    String longestOf(String word) {
        for (String suffix : longestFirst) {
            if (word.length() > suffix.length() && word.endsWith(suffix)) {
                return suffix;
            }
        }
        return "";
    }
}
