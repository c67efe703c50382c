package org.kitpress.editing.fix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kitpress.report.Suggestions;

/** Finds the intended word when no other one is plausible. */
final class SafeCorrection {
    /** Shorter words resemble too many others. */
    private static final int MIN_LENGTH = 4;

    /** All other words must be at least this many edits away. */
    private static final int MIN_OTHER_DISTANCE = 3;

    private SafeCorrection() {}

    /** The one word that differs only in case and hyphens, or in one character unlike all others; else null. */
    static @Nullable String find(String written, Collection<String> words) {
        List<String> same = new ArrayList<>();
        List<String> near = new ArrayList<>();
        for (String word : words) {
            if (normalize(word).equals(normalize(written))) {
                same.add(word);
            } else if (Suggestions.distance(written.toLowerCase(Locale.ROOT), word) < MIN_OTHER_DISTANCE) {
                near.add(word);
            }
        }
        if (!same.isEmpty()) {
            return same.size() == 1 ? same.get(0) : null;
        }
        boolean one = near.size() == 1 && written.length() >= MIN_LENGTH;
        return one && Suggestions.distance(written.toLowerCase(Locale.ROOT), near.get(0)) == 1 ? near.get(0) : null;
    }

    private static String normalize(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
