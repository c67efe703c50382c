package org.kitpress.model;

import org.jspecify.annotations.Nullable;

/**
 * When something is to be done.
 *
 * @param wording as the source has it: {@code March/April 2011}; empty unless stated
 * @param from the first date read out of the wording, null where none can be read
 * @param to the last date; equal to {@code from} for a single one
 */
public record Timeframe(
        State state,
        String wording,
        boolean ongoing,
        @Nullable PartialDate from,
        @Nullable PartialDate to) {
    /** Blank, to be decided and not applicable are three different things. */
    public enum State {
        STATED,
        BLANK,
        TO_BE_DECIDED,
        NOT_APPLICABLE
    }
}
