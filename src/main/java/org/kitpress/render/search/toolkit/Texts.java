package org.kitpress.render.search.toolkit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joins plain texts. */
final class Texts {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Texts() {}

    /** Joins paragraphs with line feeds; skips empty and absent ones. */
    static String join(List<? extends @Nullable String> texts) {
        return texts.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static String join(@Nullable String... texts) {
        return join(Arrays.asList(texts));
    }

    /** On one line, for a title. */
    static String line(String text) {
        return isOneLine(text)
                ? text
                : WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Whether the text is already a single line without extra spaces, as most titles are. */
    private static boolean isOneLine(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit > '~' || unit < ' ' || (unit == ' ' && before == ' ')) {
                return false;
            }
            before = unit;
        }
        return text.isEmpty() || before != ' ';
    }
}
