package org.kitpress.check;

import java.time.LocalDate;
import java.time.YearMonth;
import org.kitpress.model.PartialDate;

/** The first and last days of partial dates. */
final class DateRanges {
    private DateRanges() {}

    static LocalDate last(PartialDate date) {
        if (date.day() > 0) {
            return LocalDate.of(date.year(), date.month(), date.day());
        }
        return YearMonth.of(date.year(), date.month() > 0 ? date.month() : 12).atEndOfMonth();
    }
}
