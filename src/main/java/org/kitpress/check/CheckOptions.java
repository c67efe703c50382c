package org.kitpress.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the checks need beside the toolkit.
 *
 * @param today the day on which reviews are due; null where no day counts
 * @param drafts whether drafts will be part of the site
 * @param lines the lines of a content file, to tell the place of a word in it; empty for a file that is not there
 */
public record CheckOptions(@Nullable LocalDate today, boolean drafts, Function<String, List<String>> lines) {}
