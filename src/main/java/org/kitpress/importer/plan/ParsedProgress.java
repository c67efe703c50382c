package org.kitpress.importer.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.WorkPlan;

/**
 * The progress that a text describes.
 *
 * @param state as the text says
 * @param count how many are done; 0 when the text does not say
 * @param unit what is counted; empty when the text does not say
 */
record ParsedProgress(WorkPlan.State state, int count, String unit) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DONE =
            Pattern.compile("\\b(completed?|done|finished|finalized|terminado|completado)\\b", FLAGS);
    private static final Pattern REPORTED = Pattern.compile("\\breported\\b", FLAGS);
    private static final Pattern UNDER_WAY =
            Pattern.compile("\\b(in progress|under ?way|started|begun|en curso)\\b", FLAGS);
    private static final Pattern NOT_STARTED = Pattern.compile("\\b(not (yet )?(started|begun)|sin empezar)\\b", FLAGS);
    private static final Pattern NOT_DONE = Pattern.compile("\\b(not|by|to be|until|before)\\b", FLAGS);
    private static final Pattern COUNT = Pattern.compile(
            "(\\d{1,6})\\s+(?:(?!completed|done|participated|reached|held|trained)(\\p{L}[\\p{L} ]*?)\\s+)?"
                    + "(completed|done|participated|reached|held|trained)\\b.*",
            FLAGS);

    /** Reads a text; null when it does not describe progress. */
    static @Nullable ParsedProgress of(String words) {
        Matcher count = COUNT.matcher(words.strip());
        WorkPlan.State state = state(words);
        if (count.matches()) {
            return new ParsedProgress(
                    state, Integer.parseInt(count.group(1)), count.group(2) == null ? "" : count.group(2));
        }
        return state == WorkPlan.State.NOT_STATED ? null : new ParsedProgress(state, 0, "");
    }

    private static WorkPlan.State state(String words) {
        if (NOT_STARTED.matcher(words).find()) {
            return WorkPlan.State.NOT_STARTED;
        }
        if (UNDER_WAY.matcher(words).find()) {
            return WorkPlan.State.UNDER_WAY;
        }
        if (DONE.matcher(words).find() && !NOT_DONE.matcher(words).find()) {
            return REPORTED.matcher(words).find() ? WorkPlan.State.REPORTED_COMPLETED : WorkPlan.State.COMPLETED;
        }
        return WorkPlan.State.NOT_STATED;
    }
}
