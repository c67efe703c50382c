package org.kitpress.render.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.ItemKind;
import org.kitpress.model.Messages;
import org.kitpress.model.Named;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Prose;
import org.kitpress.model.Responsibility;
import org.kitpress.model.Timeframe;
import org.kitpress.model.Undecided;
import org.kitpress.model.WorkPlan;

/** The rows of a work plan, in the plan's order: the source's own wording beside what was read out of it. */
final class PlanRows {
    /** Each column's heading is in the words under {@code csv-COLUMN}. */
    private static final List<String> COLUMNS = List.of(
            "id",
            "goal",
            "objective",
            "objective-statement",
            "kind",
            "number",
            "text",
            "product",
            "responsibility",
            "parties",
            "shared",
            "timeframe",
            "timeframe-state",
            "from",
            "to",
            "state",
            "progress",
            "count",
            "unit",
            "as-of",
            "undecided",
            "decided-by",
            "needed-by",
            "notes");

    private final Messages messages;
    private final Map<String, String> parties;

    /** @param parties names by id */
    PlanRows(Messages messages, Map<String, String> parties) {
        this.messages = messages;
        this.parties = parties;
    }

    /** The row above the others. */
    List<String> headings() {
        return COLUMNS.stream().map(column -> messages.get("csv-" + column)).toList();
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
        List<String> cells = start(step.id().value(), goal, objective, ItemKind.ACTION_STEP, step.number());
        cells.add(text(step));
        cells.add("");
        responsibility(cells, step.responsibility());
        timeframe(cells, step.timeframe());
        cells.addAll(List.of(words("state-", step.state()), "", "", "", ""));
        undecided(cells, step.undecided());
        cells.add(step.notes().plain());
        return row(cells, step.responsibility(), step.timeframe(), step.undecided());
    }

    private PlanRow row(WorkPlan.Goal goal, WorkPlan.Objective objective, WorkPlan.Deliverable deliverable) {
        List<String> cells =
                start(deliverable.id().value(), goal, objective, ItemKind.DELIVERABLE, deliverable.number());
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

    private List<String> start(String id, WorkPlan.Goal goal, WorkPlan.Objective objective, ItemKind kind, int number) {
        return new ArrayList<>(Arrays.asList(
                id,
                goal.statement().plain(),
                objective.label(),
                statement(objective),
                messages.get("item-" + kind),
                Integer.toString(number)));
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
        cells.add(responsibility.parties().size() < 2 ? "" : words("mode-", responsibility.mode()));
    }

    private void timeframe(List<String> cells, Timeframe timeframe) {
        cells.add(timeframe.wording());
        cells.add(timeframe.ongoing() ? messages.get("timeframe-ongoing") : words("timeframe-", timeframe.state()));
        cells.add(date(timeframe.from()));
        cells.add(date(timeframe.to()));
    }

    private void progress(List<String> cells, WorkPlan.@Nullable Progress progress) {
        if (progress == null) {
            cells.addAll(List.of(words("state-", WorkPlan.State.NOT_STATED), "", "", "", ""));
            return;
        }
        cells.add(words("state-", progress.state()));
        cells.add(progress.wording());
        cells.add(progress.count() == null ? "" : progress.count().toString());
        cells.add(text(progress.unit()));
        cells.add(date(progress.asOf()));
    }

    private void undecided(List<String> cells, @Nullable Undecided undecided) {
        cells.add(undecided == null ? "" : messages.get("csv-yes"));
        cells.add(undecided == null ? "" : text(undecided.owner()));
        cells.add(undecided == null ? "" : date(undecided.neededBy()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private String words(String prefix, Enum<?> value) {
        return messages.get(prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
