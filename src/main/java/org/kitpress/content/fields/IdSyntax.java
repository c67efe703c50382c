package org.kitpress.content.fields;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The syntax of ids, and how to make an id from a text. */
public final class IdSyntax {
    static final Pattern VALID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    /** Long enough to tell items apart, short enough for an address. */
    private static final int WORDS = 6;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private IdSyntax() {}

    /** The first words of a text in plain letters, digits, and hyphens; {@code item} if none are left. */
    public static String slug(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String[] words = OTHER.matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .split(" ");
        String joined = String.join("-", java.util.Arrays.asList(words).subList(0, Math.min(WORDS, words.length)));
        if (joined.isEmpty()) {
            return "item";
        }
        return Character.isDigit(joined.charAt(0)) ? "n" + joined : joined;
    }
}
