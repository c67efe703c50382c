package org.kitpress.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The work plan of a group: goals, their objectives, and each objective's action steps and deliverables.
 *
 * @param group whose plan it is
 * @param parties ids of {@code parties.yaml}: everyone who has a part in it
 * @param period the time that the plan covers, as the source has it; null when it does not say
 * @param asOf the state of things that it reports
 */
public record WorkPlan(
        Head head,
        String group,
        List<Named> parties,
        Prose background,
        Prose charge,
        @Nullable String period,
        @Nullable PartialDate asOf,
        List<Goal> goals)
        implements Page {

    /** A goal. */
    public record Goal(Id id, Prose statement, List<Objective> objectives) {}

    /**
     * An objective.
     *
     * @param label as the source counts: {@code I}
     * @param statement with its lead-in when it has parts
     * @param parts numbered parts inside the statement
     */
    public record Objective(
            Id id,
            String label,
            Prose statement,
            List<Prose> parts,
            List<ActionStep> actionSteps,
            List<Deliverable> deliverables) {}

    /** A part of an action step with a title of its own. */
    public record Part(Id id, String title, Prose text) {}

    /** Where a piece of work stands, as far as the plan says. */
    public enum State {
        NOT_STATED,
        NOT_STARTED,
        UNDER_WAY,
        COMPLETED,
        REPORTED_COMPLETED;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * An action step.
     *
     * @param undecided set when the step itself is still to be decided; its text is empty then
     */
    public record ActionStep(
            Id id,
            int number,
            Prose text,
            List<Part> parts,
            @Nullable Responsibility responsibility,
            Timeframe timeframe,
            State state,
            Prose notes,
            @Nullable Undecided undecided) {}

    /**
     * What an objective brings forth.
     *
     * @param product the title of the thing that it names; null when it names none
     * @param due when it is due
     * @param progress how far it is; null when the source gives a due timeframe instead
     */
    public record Deliverable(
            Id id,
            int number,
            Prose text,
            @Nullable String product,
            @Nullable Responsibility responsibility,
            Timeframe due,
            @Nullable Progress progress,
            @Nullable Undecided undecided) {}

    /**
     * How far a deliverable is.
     *
     * @param count how many units are done; null when the source does not count
     * @param unit what is counted: communities
     * @param wording as the source has it: {@code 7 completed}
     */
    public record Progress(
            State state,
            @Nullable Integer count,
            @Nullable String unit,
            String wording,
            @Nullable PartialDate asOf) {}

    /** Whether a date could be read out of any of its timeframes, or a decision is needed by a date. */
    public boolean hasDates() {
        return objectives().stream()
                .anyMatch(o -> o.actionSteps.stream().anyMatch(s -> isDated(s.timeframe, s.undecided))
                        || o.deliverables.stream().anyMatch(d -> isDated(d.due, d.undecided)));
    }

    private static boolean isDated(Timeframe timeframe, @Nullable Undecided undecided) {
        return timeframe.from() != null || (undecided != null && undecided.neededBy() != null);
    }

    public List<Objective> objectives() {
        return goals.stream().flatMap(goal -> goal.objectives.stream()).toList();
    }

    @Override
    public List<Item> items() {
        return goals.stream().flatMap(WorkPlan::items).toList();
    }

    private static Stream<Item> items(Goal goal) {
        Item self = new Item(goal.id, ItemKind.GOAL, goal.statement.plain(), goal.statement);
        return Stream.concat(Stream.of(self), goal.objectives.stream().flatMap(WorkPlan::items));
    }

    private static Stream<Item> items(Objective objective) {
        Item self = new Item(objective.id, ItemKind.OBJECTIVE, "", objective.label, objective.statement);
        return Stream.of(
                        Stream.of(self),
                        objective.actionSteps.stream().flatMap(WorkPlan::items),
                        objective.deliverables.stream()
                                .map(d -> new Item(
                                        d.id,
                                        ItemKind.DELIVERABLE,
                                        d.text.plain(),
                                        Integer.toString(d.number),
                                        d.text)))
                .flatMap(items -> items);
    }

    private static Stream<Item> items(ActionStep step) {
        Item self =
                new Item(step.id, ItemKind.ACTION_STEP, step.text.plain(), Integer.toString(step.number), step.text);
        return Stream.concat(
                Stream.of(self), step.parts.stream().map(p -> new Item(p.id, ItemKind.PART, p.title, p.text)));
    }

    @Override
    public List<Prose> texts() {
        TextList textList = new TextList().add(head.body()).add(background).add(charge);
        goals.forEach(goal -> textList.add(goal.statement));
        for (Objective objective : objectives()) {
            textList.add(objective.statement).addAll(objective.parts);
            for (ActionStep step : objective.actionSteps) {
                textList.add(step.text).add(step.notes);
                step.parts.forEach(part -> textList.add(part.text));
            }
            objective.deliverables.forEach(d -> textList.add(d.text));
        }
        return textList.list();
    }

    @Override
    public List<Named> parties() {
        Stream<Named> responsible = objectives().stream()
                .flatMap(o -> Stream.concat(
                        o.actionSteps.stream().map(ActionStep::responsibility),
                        o.deliverables.stream().map(Deliverable::responsibility)))
                .filter(java.util.Objects::nonNull)
                .flatMap(r -> r.parties().stream());
        return Stream.concat(parties.stream(), responsible).toList();
    }
}
