package org.kitpress.model;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The interface text in one language, by key. Placeholders such as {@code {0}} and {@code {1}} are replaced by values.
 *
 * @param language the language tag, such as {@code en} or {@code es-MX}
 * @param texts the texts by key, with placeholders
 */
public record Messages(String language, SortedMap<String, String> texts) {
    public Messages {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public Messages(String language, Map<String, String> texts) {
        this(language, new TreeMap<>(texts));
    }

    /**
     * Returns a text with its placeholders filled in.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String get(String key, Object... values) {
        String text = find(key, List.of(values));
        if (text == null) {
            throw new IllegalArgumentException("no words file has the key '" + key + "'");
        }
        return text;
    }

    /**
     * Returns a text with its placeholders filled in, or null if there is no such key. If the first value is the number
     * 1 and {@code KEY-one} exists, that text is used.
     */
    public @Nullable String find(String key, List<? extends @Nullable Object> values) {
        boolean one = !values.isEmpty() && values.get(0) instanceof Number number && number.doubleValue() == 1;
        String text = one ? texts.getOrDefault(key + "-one", texts.get(key)) : texts.get(key);
        return text == null ? null : fill(text, values);
    }

    /** Returns the texts whose keys begin with a prefix, sorted by key. */
    public SortedMap<String, String> startingWith(String prefix) {
        return texts.subMap(prefix, prefix + Character.MAX_VALUE);
    }

    /** Returns a number with its thousands separated as in this language: {@code 12,400}. */
    public String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", get("thousands-separator"));
    }

    private static String fill(String text, List<? extends @Nullable Object> values) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            boolean hole = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            int number = hole ? text.charAt(i + 1) - '0' : -1;
            if (number >= 0 && number < Math.min(10, values.size())) {
                filled.append(values.get(number));
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }
}
