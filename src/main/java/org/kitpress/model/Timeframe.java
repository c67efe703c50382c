package org.kitpress.model;

import java.util.Comparator;
import java.util.Objects;
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

    /**
     * Chronological order: dated timeframes first, by their start, or by their end if no start is known; then ongoing,
     * blank, to be decided, and not applicable.
     */
    public static final Comparator<Timeframe> ORDER = Comparator.comparingInt(Timeframe::rank)
            .thenComparing(timeframe -> Objects.requireNonNullElse(timeframe.first(), NEVER))
            .thenComparing(timeframe -> timeframe.to == null ? NEVER : timeframe.to)
            .thenComparing(Timeframe::wording);

    /** Returns the start, or the end if no start is known; null if no date is known. */
    public @Nullable PartialDate first() {
        return from == null ? to : from;
    }

    /** Whether it goes on without a known start or end. */
    public boolean isOngoing() {
        return ongoing && first() == null;
    }

    private int rank() {
        int undated = isOngoing() ? 1 : 0;
        return state == State.STATED ? undated : state.ordinal() + 1;
    }
}
