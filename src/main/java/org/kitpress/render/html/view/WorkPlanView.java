package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work plan, sorted in the ways that readers ask for.
 *
 * @param rows all of it, in the plan's order
 * @param byParty in the order of {@code parties.yaml}; what names nobody comes last
 * @param byTime dates first, in order; then ongoing, not stated, to be decided, not applicable
 * @param undecided what is still to be decided, as a whole or in its timeframe
 */
public record WorkPlanView(
        List<Row> rows, List<PartyRows> byParty, List<TimeRows> byTime, List<Row> undecided, Counts counts) {

    /** What one party has a part in. */
    public record PartyRows(PartyView party, List<Row> rows) {}

    /** What belongs to one timeframe; {@code state} as in {@link Row#timeframeState()}, or {@code ongoing}. */
    public record TimeRows(String label, String state, List<Row> rows) {}

    /** How many there are; {@code completed} includes what was reported as completed. */
    public record Counts(int steps, int deliverables, int undecided, int completed) {}

    /**
     * An action step or a deliverable.
     *
     * @param id as in the plan, where the full entry stands
     * @param kind {@code action-step} or {@code deliverable}
     * @param objective the label of its objective: {@code I}
     * @param number with its objective: {@code I.2}
     * @param title plain text; empty when it is to be decided
     * @param product what a deliverable names
     * @param responsibility as the source has it; null when nobody is named
     * @param mode in words, only where several parties share it
     * @param timeframe in words
     * @param timeframeState {@code stated}, {@code blank}, {@code to-be-decided} or {@code not-applicable}
     * @param progress as the source has it
     * @param state {@code not-stated}, {@code completed} and so on
     * @param stateWords null when the state is not stated
     */
    public record Row(
            String id,
            String href,
            String kind,
            String kindWords,
            String objective,
            String number,
            Markup text,
            String title,
            List<Part> parts,
            @Nullable String product,
            @Nullable String responsibility,
            List<PartyView> parties,
            @Nullable String mode,
            String timeframe,
            String timeframeState,
            @Nullable String progress,
            String state,
            @Nullable String stateWords,
            @Nullable UndecidedView undecided,
            @Nullable Markup notes) {}

    /** A part of an action step. */
    public record Part(String id, String title, Markup text) {}

    /** Who decides, and by when; either may be open too. */
    public record UndecidedView(
            @Nullable String owner, @Nullable DateView neededBy) {}
}
