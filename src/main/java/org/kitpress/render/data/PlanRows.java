package org.kitpress.render.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Named;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Prose;
import org.kitpress.model.Responsibility;
import org.kitpress.model.Timeframe;
import org.kitpress.model.Undecided;
import org.kitpress.model.WorkPlan;

/** The rows of a work plan, in the plan's order: the source's own wording beside what was read out of it. */
final class PlanRows {
    static final List<String> COLUMNS = List.of(
            "Id",
            "Goal",
            "Objective",
            "Objective statement",
            "Kind",
            "Number",
            "Text",
            "Product",
            "Responsibility",
            "Parties",
            "Shared",
            "Timeframe",
            "Timeframe state",
            "From",
            "To",
            "State",
            "Progress",
            "Count",
            "Unit",
            "As of",
            "To be decided",
            "Decided by",
            "Decision needed by",
            "Notes");

    private final Map<String, String> parties;

    /** @param parties names by id */
    PlanRows(Map<String, String> parties) {
        this.parties = parties;
    }

    List<PlanRow> of(WorkPlan plan) {
        List<PlanRow> rows = new ArrayList<>();
        for (WorkPlan.Goal goal : plan.goals()) {
            for (WorkPlan.Objective objective : goal.objectives()) {
                objective.actionSteps().forEach(step -> rows.add(row(goal, objective, step)));
                objective.deliverables().forEach(deliverable -> rows.add(row(goal, objective, deliverable)));
            }
        }
        return rows;
    }

    private PlanRow row(WorkPlan.Goal goal, WorkPlan.Objective objective, WorkPlan.ActionStep step) {
        List<String> cells = start(step.id().value(), goal, objective, "Action step", step.number());
        cells.add(text(step));
        cells.add("");
        responsibility(cells, step.responsibility());
        timeframe(cells, step.timeframe());
        cells.addAll(List.of(words(step.state()), "", "", "", ""));
        undecided(cells, step.undecided());
        cells.add(step.notes().plain());
        return row(cells, step.responsibility(), step.timeframe(), step.undecided());
    }

    private PlanRow row(WorkPlan.Goal goal, WorkPlan.Objective objective, WorkPlan.Deliverable deliverable) {
        List<String> cells = start(deliverable.id().value(), goal, objective, "Deliverable", deliverable.number());
        cells.add(deliverable.text().plain());
        cells.add(text(deliverable.product()));
        responsibility(cells, deliverable.responsibility());
        timeframe(cells, deliverable.due());
        progress(cells, deliverable.progress());
        undecided(cells, deliverable.undecided());
        cells.add("");
        return row(cells, deliverable.responsibility(), deliverable.due(), deliverable.undecided());
    }

    private static PlanRow row(
            List<String> cells,
            @Nullable Responsibility responsibility,
            Timeframe timeframe,
            @Nullable Undecided undecided) {
        List<Named> named = responsibility == null ? List.of() : responsibility.parties();
        boolean open = undecided != null || timeframe.state() == Timeframe.State.TO_BE_DECIDED;
        return new PlanRow(List.copyOf(cells), named, timeframe, open);
    }

    private static List<String> start(
            String id, WorkPlan.Goal goal, WorkPlan.Objective objective, String kind, int number) {
        return new ArrayList<>(Arrays.asList(
                id, goal.statement().plain(), objective.label(), statement(objective), kind, Integer.toString(number)));
    }

    private static String statement(WorkPlan.Objective objective) {
        StringBuilder text = new StringBuilder(objective.statement().plain());
        objective.parts().stream()
                .map(Prose::plain)
                .forEach(part -> text.append('\n').append(part));
        return text.toString();
    }

    private static String text(WorkPlan.ActionStep step) {
        StringBuilder text = new StringBuilder(step.text().plain());
        step.parts()
                .forEach(part -> text.append('\n')
                        .append(part.title())
                        .append(": ")
                        .append(part.text().plain()));
        return text.toString();
    }

    private void responsibility(List<String> cells, @Nullable Responsibility responsibility) {
        if (responsibility == null) {
            cells.addAll(List.of("", "", ""));
            return;
        }
        cells.add(responsibility.wording());
        cells.add(responsibility.parties().stream()
                .map(Named::id)
                .map(id -> parties.getOrDefault(id, id))
                .collect(Collectors.joining("; ")));
        cells.add(responsibility.parties().size() < 2 ? "" : words(responsibility.mode()));
    }

    private static void timeframe(List<String> cells, Timeframe timeframe) {
        cells.add(timeframe.wording());
        cells.add(timeframe.ongoing() ? "ongoing" : words(timeframe.state()));
        cells.add(date(timeframe.from()));
        cells.add(date(timeframe.to()));
    }

    private static void progress(List<String> cells, WorkPlan.@Nullable Progress progress) {
        if (progress == null) {
            cells.addAll(List.of(words(WorkPlan.State.NOT_STATED), "", "", "", ""));
            return;
        }
        cells.add(words(progress.state()));
        cells.add(progress.wording());
        cells.add(progress.count() == null ? "" : progress.count().toString());
        cells.add(text(progress.unit()));
        cells.add(date(progress.asOf()));
    }

    private static void undecided(List<String> cells, @Nullable Undecided undecided) {
        cells.add(undecided == null ? "" : "yes");
        cells.add(undecided == null ? "" : text(undecided.owner()));
        cells.add(undecided == null ? "" : date(undecided.neededBy()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
