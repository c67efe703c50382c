package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;

/** Reads the tables of a plan, row by row. A table without heads goes on with the one before it. */
final class PlanTable {
    /** Some tables have their name in the first rows. */
    private static final int ROWS_ABOVE_HEADS = 3;

    private final Plan plan;
    private @Nullable Columns columns;
    private boolean deliverables;
    /** The label at the head of the column of objectives, when the document has the next objective's there. */
    private String label = "";

    private boolean statementOpen;

    PlanTable(Plan plan) {
        this.plan = plan;
    }

    /** Whether some table of a document is one of a plan. */
    static boolean isIn(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Block.Table table && hasHeads(table));
    }

    private static boolean hasHeads(Block.Table table) {
        return table.rows().stream().limit(ROWS_ABOVE_HEADS).anyMatch(row -> Columns.of(row) != null);
    }

    /** Reads a table; false when it is none of a plan's. */
    boolean read(Block.Table table) {
        Columns known = columns;
        boolean goesOn = known != null
                && !table.rows().isEmpty()
                && table.rows().get(0).size() == known.sorts().size();
        if (table.rows().isEmpty() || !hasHeads(table) && !goesOn) {
            return false;
        }
        table.rows().forEach(this::row);
        return true;
    }

    private void row(List<Cell> row) {
        Columns heads = Columns.of(row);
        List<Cell> filled = row.stream()
                .filter(cell -> cell.reach() == Cell.Reach.OWN && !cell.isBlank())
                .toList();
        if (heads != null) {
            start(heads);
        } else if (filled.size() == 1 && title(filled.get(0))) {
            return;
        } else if (columns == null) {
            filled.forEach(cell -> plan.rest.addAll(cell.blocks()));
        } else {
            body(row, columns);
        }
    }

    private void start(Columns heads) {
        columns = heads;
        deliverables = false;
        plan.heads.add(String.join(" | ", heads.heads()));
        int index = heads.sorts().indexOf(Column.OBJECTIVE);
        Labels.Labelled labelled =
                index < 0 ? null : Labels.objective(Line.of(heads.heads().get(index)));
        label = labelled == null ? "" : labelled.count();
        statementOpen = index >= 0;
    }

    /** A row of one text that names what follows. */
    private boolean title(Cell cell) {
        Line text = Line.of(cell.plain());
        Labels.Labelled goal = Labels.goal(text);
        Labels.Labelled objective = Labels.objective(text);
        if (goal != null) {
            plan.startGoal(goal.rest());
        } else if (objective != null) {
            plan.startObjective(objective.count(), objective.rest());
            deliverables = false;
            statementOpen = false;
        } else if (Labels.isDeliverables(text.plain()) || Labels.isSteps(text.plain())) {
            deliverables = Labels.isDeliverables(text.plain());
        } else {
            return false;
        }
        return true;
    }

    private void body(List<Cell> row, Columns in) {
        Cell first = in.cell(row, Column.OBJECTIVE);
        if (first.reach() == Cell.Reach.OWN && !first.isBlank()) {
            objective(first);
        }
        Cell actions = in.cell(row, Column.ACTION);
        Cell outputs = in.cell(row, Column.DELIVERABLE);
        entries(actions, row, in, deliverables);
        entries(outputs, row, in, true);
        if (isOpen(actions) && isOpen(outputs)) {
            keep(row, in);
        }
    }

    private static boolean isOpen(Cell cell) {
        return cell.reach() != Cell.Reach.OWN || cell.isBlank();
    }

    private void objective(Cell cell) {
        String text = cell.plain();
        if (Labels.isDeliverables(text) || Labels.isSteps(text)) {
            deliverables = Labels.isDeliverables(text);
            return;
        }
        deliverables = false;
        List<Line> parts = new ArrayList<>();
        Line words = Line.EMPTY;
        int number = 0;
        for (Block block : cell.blocks()) {
            if (block instanceof Block.Item item && !words.isBlank()) {
                parts.add(item.text());
            } else {
                number = block instanceof Block.Item item ? item.number() : number;
                words = words.isBlank() ? block.words() : words.and(block.words());
            }
        }
        Labels.Labelled statement = Labels.statement(words);
        // What is counted in a statement is its parts, when the head of the column has the objective's own count.
        boolean counted = label.isEmpty() || Labels.objective(words) != null;
        String own = number > 0 ? String.valueOf(number) : statement.count();
        plan.startObjective(counted && !own.isEmpty() ? own : label, counted ? statement.rest() : words)
                .parts
                .addAll(parts);
        label = "";
        statementOpen = false;
    }

    private void entries(Cell cell, List<Cell> row, Columns in, boolean asDeliverables) {
        if (isOpen(cell)) {
            return;
        }
        if (statementOpen) {
            plan.startObjective(label, Line.EMPTY);
            statementOpen = false;
        }
        Plan.Objective objective = plan.current();
        List<Entry> list = asDeliverables ? objective.deliverables : objective.steps;
        List<Entry> entries = new RowEntries(row, in).of(cell, list.size());
        boolean goesOn = !list.isEmpty()
                && entries.size() == 1
                && startsSmall(entries.get(0).text());
        if (goesOn) {
            list.set(list.size() - 1, list.get(list.size() - 1).goingOn(entries.get(0)));
        } else {
            list.addAll(entries);
        }
    }

    /** A page's end can cut a text; the next row then begins within a sentence. */
    private static boolean startsSmall(Line text) {
        return !text.isBlank() && Character.isLowerCase(text.plain().codePointAt(0));
    }

    /** What a row says that has neither a step nor a deliverable of its own belongs to the last one. */
    private void keep(List<Cell> row, Columns in) {
        List<Line> notes = new RowEntries(row, in).all();
        if (notes.isEmpty()) {
            return;
        }
        Plan.Objective objective = plan.current();
        List<Entry> list = deliverables ? objective.deliverables : objective.steps;
        if (list.isEmpty()) {
            notes.forEach(note -> plan.rest.add(new Block.Paragraph(note)));
        } else {
            Entry last = list.get(list.size() - 1);
            list.set(list.size() - 1, last.with(notes));
        }
    }
}
