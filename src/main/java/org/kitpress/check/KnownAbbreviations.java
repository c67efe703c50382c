package org.kitpress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kitpress.model.Toolkit;

/** The names that a toolkit explains, by the abbreviations in them. */
final class KnownAbbreviations {
    /** Two or more capital letters, possibly with digits and {@code &}, and a plural s at the end. */
    static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\p{N}&])(\\p{Lu}[\\p{Lu}\\p{N}&]*\\p{Lu}\\p{N}*)s?(?![\\p{L}\\p{N}&])");

    private final Map<String, List<String>> names = new HashMap<>();

    KnownAbbreviations(Toolkit toolkit) {
        TextCollector.names(toolkit).forEach(this::add);
    }

    private void add(String name) {
        ABBREVIATION
                .matcher(name)
                .results()
                .forEach(found -> names.computeIfAbsent(found.group(1), abbreviation -> new ArrayList<>())
                        .add(name));
    }

    /** Whether an abbreviation begins at that index of a text, rather than inside another one. */
    static boolean isWhole(String text, int at) {
        return ABBREVIATION
                .matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** Whether a name explains the abbreviation at that index of the text, alone or as part of the name there. */
    boolean explains(String abbreviation, String text, int from) {
        for (String name : names.getOrDefault(abbreviation, List.of())) {
            int within = WordLocator.indexOf(name, abbreviation, 0);
            for (; within >= 0; within = WordLocator.indexOf(name, abbreviation, within + 1)) {
                if (text.startsWith(name, from - within)) {
                    return true;
                }
            }
        }
        return false;
    }
}
