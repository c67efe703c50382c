package org.kitpress.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.CheckSettings;

/**
 * What the checks need beside the toolkit.
 *
 * @param today the day on which reviews are due; null where no day counts
 * @param drafts whether drafts will be part of the site
 * @param lines the lines of a content file, to tell the place of a word in it; empty for a file that is not there
 * @param sizes the size in bytes of a file that goes along unchanged
 * @param settings what the toolkit says about its checks
 */
public record CheckOptions(
        @Nullable LocalDate today,
        boolean drafts,
        Function<String, List<String>> lines,
        ToLongFunction<String> sizes,
        CheckSettings settings) {}
