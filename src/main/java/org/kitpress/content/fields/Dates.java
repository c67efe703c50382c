package org.kitpress.content.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.PartialDate;

/** Parses dates: {@code 2011}, {@code 2011-06}, {@code 2011-06-30}. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private Dates() {}

    /** Null if the text is not a date, or if the day does not exist. */
    static @Nullable PartialDate parse(String text) {
        Matcher parts = ISO.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        int year = Integer.parseInt(parts.group(1));
        int month = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        boolean stated = parts.group(2) != null;
        try {
            LocalDate.of(year, stated ? month : 1, parts.group(3) == null ? 1 : day);
        } catch (DateTimeException e) {
            return null;
        }
        return new PartialDate(year, month, day);
    }
}
