package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done and brought about, by whom and when, in the order of the page that says so.
 *
 * @param asOf the day whose state of things it reports; null when the page does not say
 */
public record Work(@Nullable PartialDate asOf, List<Entry> entries) {
    public Work {
        entries = List.copyOf(entries);
    }

    /** Whether anything is still to be decided. */
    public boolean hasOpen() {
        return entries.stream().anyMatch(Entry::isOpen);
    }

    /** Whether a date could be read out of any timeframe, or a decision is needed by a date. */
    public boolean hasDates() {
        return entries.stream().anyMatch(Entry::isDated);
    }

    /**
     * One thing to be done or brought about.
     *
     * @param item labeled with its number within the objective
     * @param parts of its text, with titles of their own
     * @param product the title of the thing that it names; null when it names none
     * @param progress null when the page does not tell it
     */
    public record Entry(
            Item item,
            WorkPlan.Goal goal,
            WorkPlan.Objective objective,
            List<WorkPlan.Part> parts,
            @Nullable String product,
            @Nullable Responsibility responsibility,
            Timeframe timeframe,
            WorkPlan.State state,
            WorkPlan.@Nullable Progress progress,
            @Nullable Undecided undecided,
            Prose notes) {

        /** Whether it is still to be decided, as a whole or in its timeframe. */
        public boolean isOpen() {
            return undecided != null || timeframe.state() == Timeframe.State.TO_BE_DECIDED;
        }

        /** Whether a date could be read out of its timeframe, or its decision is needed by a date. */
        public boolean isDated() {
            return timeframe.from() != null || (undecided != null && undecided.neededBy() != null);
        }

        /** Who has a part in it; empty when nobody is named. */
        public List<Named> parties() {
            return responsibility == null ? List.of() : responsibility.parties();
        }
    }
}
