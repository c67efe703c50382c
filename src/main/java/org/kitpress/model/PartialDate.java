package org.kitpress.model;

import java.util.Locale;

/**
 * A stated date that may lack its day, or its month too.
 *
 * @param month 1 to 12, or 0 when only the year is stated
 * @param day 1 to 31, or 0 when it is not stated
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    /** As ISO 8601 writes it: {@code 2011}, {@code 2011-06} or {@code 2011-06-30}. */
    @Override
    public String toString() {
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == 0
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    /** A date without its day comes before all the days of its month. */
    @Override
    public int compareTo(PartialDate other) {
        return Integer.compare(year * 10_000 + month * 100 + day, other.year * 10_000 + other.month * 100 + other.day);
    }
}
