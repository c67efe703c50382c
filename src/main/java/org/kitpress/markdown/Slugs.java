package org.kitpress.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Generates ids for headings, each unique in its text. */
final class Slugs {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** Claims an id as written; false when it is taken. */
    boolean claim(String id) {
        return taken.add(id);
    }

    /** The heading's slug, with -2, -3 and so on when it is taken. */
    String next(String heading) {
        String slug = slug(heading);
        if (claim(slug)) {
            return slug;
        }
        // Remembering the last number keeps a thousand equal headings from being tried a thousand times each.
        int number = last.getOrDefault(slug, 1);
        do {
            number++;
        } while (!claim(slug + "-" + number));
        last.put(slug, number);
        return slug + "-" + number;
    }

    /** Lowercase letters, marks, and digits of any script, with single hyphens between; {@code section} if none. */
    static String slug(String heading) {
        StringBuilder slug = new StringBuilder();
        String text = Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                slug.appendCodePoint(c);
            } else if (!isApostrophe(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "section" : slug.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }
}
