package org.kitpress.model;

import java.util.Locale;

/**
 * A date that may be missing its day, or its day and month.
 *
 * @param month 1 to 12, or 0 if only the year is stated
 * @param day 1 to 31, or 0 if it is not stated
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    /** Returns the date in ISO 8601 format: {@code 2011}, {@code 2011-06} or {@code 2011-06-30}. */
    @Override
    public String toString() {
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == 0
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    /** Sorts a date without a day before all days of its month. */
    @Override
    public int compareTo(PartialDate other) {
        return Integer.compare(year * 10_000 + month * 100 + day, other.year * 10_000 + other.month * 100 + other.day);
    }
}
