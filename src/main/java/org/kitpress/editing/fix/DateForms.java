package org.kitpress.editing.fix;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts dates whose meaning is certain. A numeric date with the year last is ambiguous. */
final class DateForms {
    /** In lowercase, January first. */
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]+)\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?,? (\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.? ([a-z]+)\\.?,? (\\d{4})");

    private DateForms() {}

    /** The ISO date; null when the text is not a date or is ambiguous. Whether the day exists is not checked. */
    static @Nullable String iso(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher numbers = YEAR_FIRST.matcher(plain);
        if (numbers.matches()) {
            return iso(numbers.group(1), Integer.parseInt(numbers.group(3)), numbers.group(4));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(plain);
        if (monthFirst.matches()) {
            return iso(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        return dayFirst.matches() ? iso(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1)) : null;
    }

    private static @Nullable String iso(String year, int month, @Nullable String day) {
        if (month < 1 || month > MONTHS.size()) {
            return null;
        }
        String months = String.format(Locale.ROOT, "%s-%02d", year, month);
        return day == null ? months : String.format(Locale.ROOT, "%s-%02d", months, Integer.parseInt(day));
    }

    /** The month from 1; 0 for other words. Three or more letters of a name are enough: {@code Sept}. */
    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.length() >= 3 && MONTHS.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return 0;
    }
}
