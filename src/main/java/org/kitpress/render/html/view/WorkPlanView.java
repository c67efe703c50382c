package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work plan, sorted in the ways that readers need.
 *
 * @param rows all rows, in the plan's order
 * @param byParty the rows by party, in the order of {@code parties.yaml}; then those whose
 *     wording names no listed party, by wording; rows that name nobody come last
 * @param byTime the rows by timeframe: dates first, in order; then ongoing, not stated, to be decided, not applicable
 * @param undecided the rows that are still to be decided, either entirely or in their timeframe
 */
public record WorkPlanView(
        List<Row> rows, List<PartyRows> byParty, List<TimeRows> byTime, List<Row> undecided, Counts counts) {

    public record PartyRows(PartyView party, List<Row> rows) {}

    /** The rows with one timeframe; {@code state} is as in {@link Row#timeframeState()}, or {@code ongoing}. */
    public record TimeRows(String label, String state, List<Row> rows) {}

    /** The number of rows of each kind; {@code completed} includes rows reported as completed. */
    public record Counts(int steps, int deliverables, int undecided, int completed) {}

    /**
     * An action step or a deliverable.
     *
     * @param id the id of its full entry in the plan
     * @param kind {@code action-step} or {@code deliverable}
     * @param objective the label of its objective: {@code I}
     * @param number its number, starting with its objective: {@code I.2}
     * @param title plain text; empty if it is to be decided
     * @param product the product that a deliverable names
     * @param responsibility the source's wording; null if it names nobody
     * @param mode how the parties share the responsibility, in words; null unless several parties share it
     * @param timeframe the timeframe in words
     * @param timeframeState {@code stated}, {@code blank}, {@code to-be-decided}, or {@code not-applicable}
     * @param progress the progress in the source's wording
     * @param state {@code not-stated}, {@code completed}, and so on
     * @param stateWords the state in words; null if it is not stated
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

    /** The owner of a decision and the date when it is needed; either can be undecided as well. */
    public record UndecidedView(
            @Nullable String owner, @Nullable DateView neededBy) {}
}
