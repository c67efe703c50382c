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

    private final PlanOutline planOutline;
    private @Nullable PlanColumns planColumns;
    private boolean deliverables;
    /** The label at the head of the column of objectives, when the document has the next objective's there. */
    private String label = "";

    private boolean statementOpen;

    PlanTable(PlanOutline planOutline) {
        this.planOutline = planOutline;
    }

    /** Whether some table of a document is one of a plan. */
    static boolean isIn(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Block.Table table && hasHeads(table));
    }

    private static boolean hasHeads(Block.Table table) {
        return table.rows().stream().limit(ROWS_ABOVE_HEADS).anyMatch(row -> PlanColumns.of(row) != null);
    }

    /** Reads a table; false when it is none of a plan's. */
    boolean read(Block.Table table) {
        PlanColumns known = planColumns;
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
        PlanColumns heads = PlanColumns.of(row);
        List<Cell> filled = row.stream()
                .filter(cell -> cell.origin() == Cell.Origin.HERE && !cell.isBlank())
                .toList();
        if (heads != null) {
            start(heads);
        } else if (filled.size() == 1 && title(filled.get(0))) {
            return;
        } else if (planColumns == null) {
            filled.forEach(cell -> planOutline.rest.addAll(cell.blocks()));
        } else {
            body(row, planColumns);
        }
    }

    private void start(PlanColumns heads) {
        planColumns = heads;
        deliverables = false;
        planOutline.heads.add(String.join(" | ", heads.heads()));
        int index = heads.sorts().indexOf(PlanColumn.OBJECTIVE);
        PlanLabels.Labelled labelled =
                index < 0 ? null : PlanLabels.objective(Line.of(heads.heads().get(index)));
        label = labelled == null ? "" : labelled.count();
        statementOpen = index >= 0;
    }

    /** A row of one text that names what follows. */
    private boolean title(Cell cell) {
        Line text = Line.of(cell.plain());
        PlanLabels.Labelled goal = PlanLabels.goal(text);
        PlanLabels.Labelled objective = PlanLabels.objective(text);
        if (goal != null) {
            planOutline.startGoal(goal.rest());
        } else if (objective != null) {
            planOutline.startObjective(objective.count(), objective.rest());
            deliverables = false;
            statementOpen = false;
        } else if (PlanLabels.isDeliverables(text.plain()) || PlanLabels.isSteps(text.plain())) {
            deliverables = PlanLabels.isDeliverables(text.plain());
        } else {
            return false;
        }
        return true;
    }

    private void body(List<Cell> row, PlanColumns in) {
        Cell first = in.cell(row, PlanColumn.OBJECTIVE);
        if (first.origin() == Cell.Origin.HERE && !first.isBlank()) {
            objective(first);
        }
        Cell actions = in.cell(row, PlanColumn.ACTION);
        Cell outputs = in.cell(row, PlanColumn.DELIVERABLE);
        entries(actions, row, in, deliverables);
        entries(outputs, row, in, true);
        if (isOpen(actions) && isOpen(outputs)) {
            keep(row, in);
        }
    }

    private static boolean isOpen(Cell cell) {
        return cell.origin() != Cell.Origin.HERE || cell.isBlank();
    }

    private void objective(Cell cell) {
        String text = cell.plain();
        if (PlanLabels.isDeliverables(text) || PlanLabels.isSteps(text)) {
            deliverables = PlanLabels.isDeliverables(text);
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
                words = words.isBlank() ? block.line() : words.append(block.line());
            }
        }
        PlanLabels.Labelled statement = PlanLabels.statement(words);
        // What is counted in a statement is its parts, when the head of the column has the objective's own count.
        boolean counted = label.isEmpty() || PlanLabels.objective(words) != null;
        String own = number > 0 ? String.valueOf(number) : statement.count();
        planOutline
                .startObjective(counted && !own.isEmpty() ? own : label, counted ? statement.rest() : words)
                .parts
                .addAll(parts);
        label = "";
        statementOpen = false;
    }

    private void entries(Cell cell, List<Cell> row, PlanColumns in, boolean asDeliverables) {
        if (isOpen(cell)) {
            return;
        }
        if (statementOpen) {
            planOutline.startObjective(label, Line.EMPTY);
            statementOpen = false;
        }
        PlanOutline.Objective objective = planOutline.current();
        List<PlanEntry> list = asDeliverables ? objective.deliverables : objective.steps;
        List<PlanEntry> entries = new RowEntries(row, in).of(cell, list.size());
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
    private void keep(List<Cell> row, PlanColumns in) {
        List<Line> notes = new RowEntries(row, in).all();
        if (notes.isEmpty()) {
            return;
        }
        PlanOutline.Objective objective = planOutline.current();
        List<PlanEntry> list = deliverables ? objective.deliverables : objective.steps;
        if (list.isEmpty()) {
            notes.forEach(note -> planOutline.rest.add(new Block.Paragraph(note)));
        } else {
            PlanEntry last = list.get(list.size() - 1);
            list.set(list.size() - 1, last.with(notes));
        }
    }
}
