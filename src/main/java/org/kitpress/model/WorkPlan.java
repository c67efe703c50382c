package org.kitpress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The work plan of a group: goals, their objectives, and each objective's action steps and deliverables.
 *
 * @param parties ids in {@code parties.yaml} of everyone with a role in the plan
 * @param period the time that the plan covers, as in the source; null if the source does not say
 * @param asOf the day as of which progress is reported
 */
public record WorkPlan(
        Head head,
        String group,
        List<NamedReference> parties,
        Prose background,
        Prose charge,
        @Nullable String period,
        @Nullable PartialDate asOf,
        List<Goal> goals)
        implements Page {

    public record Goal(Id id, Prose statement, List<Objective> objectives) {}

    /**
     * An objective.
     *
     * @param label the number in the source, such as {@code I}
     * @param statement the statement, including the lead-in if it has parts
     * @param parts the numbered parts of the statement
     */
    public record Objective(
            Id id,
            String label,
            Prose statement,
            List<Prose> parts,
            List<ActionStep> actionSteps,
            List<Deliverable> deliverables) {}

    /** A part of an action step that has its own title. */
    public record Part(Id id, String title, Prose text) {}

    /** The state of a task or deliverable, if the plan says. */
    public enum State {
        NOT_STATED,
        NOT_STARTED,
        UNDER_WAY,
        COMPLETED,
        REPORTED_COMPLETED;

        public String id() {
            return EnumKeys.of(this);
        }
    }

    /** @param undecided set if the step itself is still to be decided, in which case its text is empty */
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
     * A deliverable of an objective.
     *
     * @param product the title of the product; null if the source does not state one
     * @param progress the progress so far; null if the source gives a due timeframe instead
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
     * The progress on a deliverable.
     *
     * @param count the number of completed units; null if the source does not count them
     * @param wording as in the source: {@code 7 completed}
     */
    public record Progress(
            State state,
            @Nullable Integer count,
            @Nullable String unit,
            String wording,
            @Nullable PartialDate asOf) {}

    public List<Objective> objectives() {
        return goals.stream().flatMap(goal -> goal.objectives.stream()).toList();
    }

    @Override
    public Outline outline() {
        Work work = work();
        return Outline.builder()
                .section("background", background)
                .section("charge", charge)
                .section("plan", goals, WorkPlan::entry)
                // A plan without any entries has nothing to sort.
                .view("by-party", !work.entries().isEmpty())
                .view("by-time", !work.entries().isEmpty())
                .view("undecided", work.hasOpen())
                .build();
    }

    private static Outline.Entry entry(Goal goal) {
        return Outline.Entry.of(
                new Item(goal.id, ItemKind.GOAL, goal.statement.plain(), goal.statement),
                Outline.entries(goal.objectives, WorkPlan::entry));
    }

    private static Outline.Entry entry(Objective objective) {
        return new Outline.Entry(
                new Item(objective.id, ItemKind.OBJECTIVE, "", objective.label, objective.statement),
                List.of(Outline.Detail.of(objective.parts)),
                null,
                Stream.concat(
                                objective.actionSteps.stream().map(WorkPlan::entry),
                                objective.deliverables.stream().map(WorkPlan::entry))
                        .toList());
    }

    private static Outline.Entry entry(ActionStep step) {
        return new Outline.Entry(
                item(step),
                List.of(
                        Outline.Detail.of(step.notes),
                        responsible(step.responsibility),
                        Outline.Detail.plain(step.timeframe.wording())),
                null,
                Outline.entries(
                        step.parts, part -> Outline.Entry.of(new Item(part.id, ItemKind.PART, part.title, part.text))));
    }

    private static Outline.Entry entry(Deliverable deliverable) {
        return Outline.Entry.of(
                item(deliverable),
                Outline.Detail.plain(deliverable.product),
                responsible(deliverable.responsibility),
                Outline.Detail.plain(deliverable.due.wording()),
                Outline.Detail.plain(deliverable.progress == null ? null : deliverable.progress.wording));
    }

    private static Outline.Detail responsible(@Nullable Responsibility responsibility) {
        return Outline.Detail.plain(responsibility == null ? null : responsibility.wording());
    }

    private static Item item(ActionStep step) {
        return new Item(step.id, ItemKind.ACTION_STEP, step.text.plain(), Integer.toString(step.number), step.text);
    }

    private static Item item(Deliverable deliverable) {
        return new Item(
                deliverable.id,
                ItemKind.DELIVERABLE,
                deliverable.text.plain(),
                Integer.toString(deliverable.number),
                deliverable.text);
    }

    @Override
    public Work work() {
        List<Work.Entry> entries = new ArrayList<>();
        for (Goal goal : goals) {
            for (Objective objective : goal.objectives) {
                objective.actionSteps.forEach(step -> entries.add(work(goal, objective, step)));
                objective.deliverables.forEach(deliverable -> entries.add(work(goal, objective, deliverable)));
            }
        }
        return new Work(asOf, entries);
    }

    private static Work.Entry work(Goal goal, Objective objective, ActionStep step) {
        return new Work.Entry(
                item(step),
                goal,
                objective,
                step.parts,
                null,
                step.responsibility,
                step.timeframe,
                step.state,
                null,
                step.undecided,
                step.notes);
    }

    private static Work.Entry work(Goal goal, Objective objective, Deliverable deliverable) {
        Progress progress = deliverable.progress;
        return new Work.Entry(
                item(deliverable),
                goal,
                objective,
                List.of(),
                deliverable.product,
                deliverable.responsibility,
                deliverable.due,
                progress == null ? State.NOT_STATED : progress.state,
                progress,
                deliverable.undecided,
                Prose.EMPTY);
    }

    @Override
    public List<NamedReference> parties() {
        return Stream.concat(parties.stream(), work().entries().stream().flatMap(entry -> entry.parties().stream()))
                .toList();
    }

    @Override
    public PrintLayout printLayout() {
        return PrintLayout.WIDE;
    }
}
