package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tasks and deliverables on a page, in page order, with who is responsible and when they are due.
 *
 * @param asOf the day as of which progress is reported; null if the page does not say
 */
public record Work(@Nullable PartialDate asOf, List<Entry> entries) {
    public Work {
        entries = List.copyOf(entries);
    }

    /** Returns whether anything is still to be decided. */
    public boolean hasOpen() {
        return entries.stream().anyMatch(Entry::isOpen);
    }

    /** Returns whether any timeframe contains a date, or any decision is needed by a date. */
    public boolean hasDates() {
        return entries.stream().anyMatch(Entry::isDated);
    }

    /**
     * One task or deliverable.
     *
     * @param item the item, labeled with its number within the objective
     * @param parts the parts of its text that have their own titles
     * @param product the title of the product; null if the page does not state one
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

        /** Returns whether the entry itself or its timeframe is still to be decided. */
        public boolean isOpen() {
            return undecided != null || timeframe.state() == Timeframe.State.TO_BE_DECIDED;
        }

        /** Returns whether the timeframe contains a date, or the decision is needed by a date. */
        public boolean isDated() {
            return timeframe.first() != null || (undecided != null && undecided.neededBy() != null);
        }

        /** Returns the responsible parties; empty if none are named. */
        public List<NamedReference> parties() {
            return responsibility == null ? List.of() : responsibility.parties();
        }
    }
}
