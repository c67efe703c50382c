package org.kitpress.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words around the content in one language, by key. Values go where a text has {@code {0}}, {@code {1}} and so on.
 *
 * @param language the tag of the language, as in {@code en} or {@code es-MX}
 * @param texts the texts by key; values are not filled in
 */
public record Messages(String language, SortedMap<String, String> texts) {
    public Messages {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public Messages(String language, Map<String, String> texts) {
        this(language, new TreeMap<>(texts));
    }

    /**
     * The text with its values filled in.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public String get(String key, Object... values) {
        String text = find(key, List.of(values));
        if (text == null) {
            throw new IllegalArgumentException("no words file has the key '" + key + "'");
        }
        return text;
    }

    /**
     * The text with its values filled in, or null when there is no such key. If the first value is the number 1 and
     * there is a {@code KEY-one}, that text is used.
     */
    public @Nullable String find(String key, List<? extends @Nullable Object> values) {
        boolean one = !values.isEmpty() && values.get(0) instanceof Number number && number.doubleValue() == 1;
        String text = one ? texts.getOrDefault(key + "-one", texts.get(key)) : texts.get(key);
        return text == null ? null : fill(text, values);
    }

    /** The texts whose keys begin with a prefix, in the order of their keys. */
    public SortedMap<String, String> startingWith(String prefix) {
        return texts.subMap(prefix, prefix + Character.MAX_VALUE);
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
