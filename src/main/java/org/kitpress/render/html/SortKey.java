package org.kitpress.render.html;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The position of a title in an alphabetical list. It depends on letters and digits only, and ignores accents and case.
 * There is no collator, because a collator's order changes from one JDK to the next.
 */
record SortKey(String key, String title) implements Comparable<SortKey> {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Comparator<SortKey> ORDER =
            Comparator.comparing(SortKey::key).thenComparing(SortKey::title);

    static SortKey of(String title) {
        String plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
        String bare =
                SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return new SortKey(bare, title);
    }

    static <T> Comparator<T> by(Function<T, String> title) {
        return Comparator.comparing(value -> of(title.apply(value)));
    }

    /** Returns the first letter in uppercase, {@code 0} for any digit, or {@code #} for anything else. */
    String letter() {
        if (key.isEmpty()) {
            return "#";
        }
        int first = key.codePointAt(0);
        return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : "0";
    }

    @Override
    public int compareTo(SortKey other) {
        return ORDER.compare(this, other);
    }
}
