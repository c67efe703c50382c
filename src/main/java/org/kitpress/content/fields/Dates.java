package org.kitpress.content.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.PartialDate;

/** Parses dates: {@code 2011}, {@code 2011-06}, {@code 2011-06-30}. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private Dates() {}

    /** Why a text that is written like a date is none: its month or day does not exist. Null for other texts. */
    static @Nullable String impossible(String text) {
        Matcher parts = ISO.matcher(text.strip());
        if (!parts.matches() || parts.group(2) == null) {
            return null;
        }
        int month = Integer.parseInt(parts.group(2));
        if (month < 1 || month > 12) {
            return "there is no month " + parts.group(2);
        }
        YearMonth days = YearMonth.of(Integer.parseInt(parts.group(1)), month);
        String name = days.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return name + " " + parts.group(1) + " has " + days.lengthOfMonth() + " days, so there is no " + parts.group(0);
    }

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
