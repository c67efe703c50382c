package org.kitpress.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Messages;
import org.kitpress.model.NamedReference;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Prose;
import org.kitpress.model.Responsibility;
import org.kitpress.model.Timeframe;
import org.kitpress.model.Undecided;
import org.kitpress.model.Work;
import org.kitpress.model.WorkPlan;

/**
 * The rows of a work plan, in the plan's order: the source's own wording next to what was derived from it.
 *
 * @param parties names by id
 */
record PlanRows(Messages messages, Map<String, String> parties) {
    /** Each column's heading is in the words under {@code csv-COLUMN}. */
    private static final List<String> COLUMNS = List.of("""
            id goal objective objective-statement kind number text product responsibility parties shared timeframe
            timeframe-state from to state progress count unit as-of undecided decided-by needed-by notes
            """.strip().split("\\s+"));

    /** The row above the others. */
    List<String> headings() {
        return COLUMNS.stream().map(column -> messages.get("csv-" + column)).toList();
    }

    /** Returns the position of a column in each row's cells, from 0. */
    int index(String column) {
        return COLUMNS.indexOf(column);
    }

    List<PlanRow> of(Work work) {
        return work.entries().stream().map(this::row).toList();
    }

    private PlanRow row(Work.Entry work) {
        List<String> cells = new ArrayList<>(List.of(
                work.item().id().value(),
                work.goal().statement().plain(),
                work.objective().label(),
                statement(work.objective()),
                messages.get("item-" + work.item().kind()),
                work.item().label()));
        cells.add(text(work));
        cells.add(text(work.product()));
        responsibility(cells, work.responsibility());
        timeframe(cells, work.timeframe());
        cells.add(words("state-", work.state()));
        progress(cells, work.progress());
        undecided(cells, work.undecided());
        cells.add(work.notes().plain());
        return new PlanRow(List.copyOf(cells), work.parties(), work.timeframe(), work.isOpen());
    }

    private static String statement(WorkPlan.Objective objective) {
        StringBuilder text = new StringBuilder(objective.statement().plain());
        objective.parts().stream()
                .map(Prose::plain)
                .forEach(part -> text.append('\n').append(part));
        return text.toString();
    }

    private static String text(Work.Entry work) {
        StringBuilder text = new StringBuilder(work.item().text().plain());
        work.parts()
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
                .map(NamedReference::id)
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

    private static void progress(List<String> cells, WorkPlan.@Nullable Progress progress) {
        if (progress == null) {
            cells.addAll(List.of("", "", "", ""));
            return;
        }
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
        return messages.get(prefix + EnumKeys.of(value));
    }

    /**
     * An action step or a deliverable as a row of a table.
     *
     * @param cells a text for each of {@link #COLUMNS}
     * @param parties who has a part in it; empty when nobody is named
     * @param open whether it is still to be decided, as a whole or in its timeframe
     */
    record PlanRow(List<String> cells, List<NamedReference> parties, Timeframe timeframe, boolean open) {}
}
