package org.kitpress.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.CheckSettings;
import org.kitpress.model.ImageFile;
import org.kitpress.model.PartialDate;

/**
 * The input of the checks other than the toolkit.
 *
 * @param today the day to compare dates with; null to check no due dates
 * @param drafts whether drafts will be part of the site
 * @param lines returns the lines of a content file, to find the place of a word; empty if the file does not exist
 * @param images returns what the header of an image in the content says
 * @param settings the settings for checks in {@code toolkit.yaml}
 */
public record CheckOptions(
        @Nullable LocalDate today,
        boolean drafts,
        Function<String, List<String>> lines,
        Function<String, ImageFile> images,
        CheckSettings settings) {

    /** Whether all days of a date are before today; false if there is no day to compare with. */
    boolean isPast(PartialDate date) {
        LocalDate last = date.day() > 0
                ? LocalDate.of(date.year(), date.month(), date.day())
                : YearMonth.of(date.year(), date.month() > 0 ? date.month() : 12)
                        .atEndOfMonth();
        return today != null && today.isAfter(last);
    }
}
