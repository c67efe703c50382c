package org.kitpress.editing.fix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kitpress.report.Suggestions;

/** Which word was meant, where no other can have been. */
final class SafeCorrection {
    /** Shorter words are too easily another word. */
    private static final int SHORTEST = 4;

    /** A word that is this many changes away cannot have been meant. */
    private static final int FAR = 3;

    private SafeCorrection() {}

    /** The one word that differs in capitals and hyphens only, or else in one letter while all others are far. */
    static @Nullable String word(String written, Collection<String> words) {
        List<String> same = new ArrayList<>();
        List<String> near = new ArrayList<>();
        for (String word : words) {
            if (letters(word).equals(letters(written))) {
                same.add(word);
            } else if (Suggestions.distance(written.toLowerCase(Locale.ROOT), word) < FAR) {
                near.add(word);
            }
        }
        if (!same.isEmpty()) {
            return same.size() == 1 ? same.get(0) : null;
        }
        boolean one = near.size() == 1 && written.length() >= SHORTEST;
        return one && Suggestions.distance(written.toLowerCase(Locale.ROOT), near.get(0)) == 1 ? near.get(0) : null;
    }

    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
