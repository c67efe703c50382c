package org.kitpress.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The time in which something is to be done.
 *
 * @param wording as in the source: {@code March/April 2011}; empty unless stated
 * @param from the first date found in the wording; null if none can be found
 * @param to the last date; equal to {@code from} if there is only one
 */
public record Timeframe(
        State state,
        String wording,
        boolean ongoing,
        @Nullable PartialDate from,
        @Nullable PartialDate to) {
    /** How the time is stated. Blank, to be decided, and not applicable are three different things. */
    public enum State {
        STATED,
        BLANK,
        TO_BE_DECIDED,
        NOT_APPLICABLE
    }

    private static final PartialDate NEVER = new PartialDate(9999, 12, 31);

    /** Chronological order: dated timeframes first, then ongoing, blank, to be decided, and not applicable. */
    public static final Comparator<Timeframe> ORDER = Comparator.comparingInt(Timeframe::rank)
            .thenComparing(timeframe -> timeframe.from == null ? NEVER : timeframe.from)
            .thenComparing(timeframe -> timeframe.to == null ? NEVER : timeframe.to)
            .thenComparing(Timeframe::wording);

    private int rank() {
        int undated = ongoing && from == null ? 1 : 0;
        return state == State.STATED ? undated : state.ordinal() + 1;
    }
}
