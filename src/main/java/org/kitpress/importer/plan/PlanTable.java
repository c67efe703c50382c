package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.plan.PlanColumns.PlanColumn;

/** Reads the tables of a plan row by row. A table without a header continues the one before it. */
final class PlanTable {
    /** Some tables have their name in the first rows, above the header. */
    private static final int MAX_HEADER_ROW = 3;

    private final PlanOutline outline;
    private @Nullable PlanColumns columns;
    private boolean readingDeliverables;
    /** The next objective's label, from the header of the objective column; empty for none. */
    private String nextLabel = "";

    private boolean awaitingStatement;

    PlanTable(PlanOutline outline) {
        this.outline = outline;
    }

    /** Whether a document contains a table of a plan. */
    static boolean matches(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Block.Table table && hasHeader(table, false));
    }

    private static boolean hasHeader(Block.Table table, boolean inPlan) {
        return table.rows().stream().limit(MAX_HEADER_ROW).anyMatch(row -> PlanColumns.of(row, inPlan) != null);
    }

    /** Reads a table; false when it is not part of a plan. */
    boolean read(Block.Table table) {
        PlanColumns known = columns;
        boolean continues = known != null
                && !table.rows().isEmpty()
                && table.rows().get(0).size() == known.types().size();
        if (table.rows().isEmpty() || !hasHeader(table, known != null) && !continues) {
            return false;
        }
        table.rows().forEach(this::row);
        return true;
    }

    private void row(List<Cell> row) {
        PlanColumns header = PlanColumns.of(row, columns != null);
        List<Cell> filled = row.stream().filter(Cell::hasOwnText).toList();
        if (header != null) {
            startColumns(header);
        } else if (filled.size() == 1 && readTitleRow(filled.get(0))) {
            return;
        } else if (columns == null) {
            filled.forEach(cell -> outline.rest.addAll(cell.blocks()));
        } else {
            body(row, columns);
        }
    }

    private void startColumns(PlanColumns header) {
        columns = header;
        readingDeliverables = false;
        outline.headers.add(String.join(" | ", header.headers()));
        int index = header.types().indexOf(PlanColumn.OBJECTIVE);
        PlanLabels.Labeled labeled =
                index < 0 ? null : PlanLabels.objective(Line.of(header.headers().get(index)));
        nextLabel = labeled == null ? "" : labeled.number();
        awaitingStatement = index >= 0;
    }

    /** Reads a row with a single text that labels what follows; false when it is not such a row. */
    private boolean readTitleRow(Cell cell) {
        Line text = Line.of(cell.plain());
        PlanLabels.Labeled goal = PlanLabels.goal(text);
        PlanLabels.Labeled objective = PlanLabels.objective(text);
        if (goal != null) {
            outline.startGoal(goal.rest());
        } else if (objective != null) {
            outline.startObjective(objective.number(), objective.rest());
            readingDeliverables = false;
            awaitingStatement = false;
        } else if (PlanLabels.isDeliverables(text.plain()) || PlanLabels.isSteps(text.plain())) {
            readingDeliverables = PlanLabels.isDeliverables(text.plain());
        } else {
            return false;
        }
        return true;
    }

    private void body(List<Cell> row, PlanColumns columns) {
        Cell first = columns.cell(row, PlanColumn.OBJECTIVE);
        if (first.hasOwnText()) {
            objective(first);
        }
        Cell actions = columns.cell(row, PlanColumn.ACTION);
        Cell outputs = columns.cell(row, PlanColumn.DELIVERABLE);
        entries(actions, row, columns, readingDeliverables);
        entries(outputs, row, columns, true);
        if (!actions.hasOwnText() && !outputs.hasOwnText()) {
            keepNotes(row, columns);
        }
    }

    private void objective(Cell cell) {
        String text = cell.plain();
        if (PlanLabels.isDeliverables(text) || PlanLabels.isSteps(text)) {
            readingDeliverables = PlanLabels.isDeliverables(text);
            return;
        }
        readingDeliverables = false;
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
        PlanLabels.Labeled statement = PlanLabels.statement(words);
        // When the header has the objective's number, numbers in the statement are those of its parts.
        boolean numbered = nextLabel.isEmpty() || PlanLabels.objective(words) != null;
        String ownLabel = number > 0 ? String.valueOf(number) : statement.number();
        outline.startObjective(
                        numbered && !ownLabel.isEmpty() ? ownLabel : nextLabel, numbered ? statement.rest() : words)
                .parts
                .addAll(parts);
        nextLabel = "";
        awaitingStatement = false;
    }

    private void entries(Cell cell, List<Cell> row, PlanColumns columns, boolean asDeliverables) {
        if (!cell.hasOwnText()) {
            return;
        }
        if (awaitingStatement) {
            outline.startObjective(nextLabel, Line.EMPTY);
            awaitingStatement = false;
        }
        PlanOutline.Objective objective = outline.current();
        List<PlanEntry> list = asDeliverables ? objective.deliverables : objective.steps;
        List<PlanEntry> entries = new RowEntries(row, columns).of(cell, list.size());
        boolean continues = !list.isEmpty()
                && entries.size() == 1
                && startsLowercase(entries.get(0).text());
        if (continues) {
            list.set(list.size() - 1, list.get(list.size() - 1).continuedBy(entries.get(0)));
        } else {
            list.addAll(entries);
        }
    }

    /** A page break can split a text; the next row then starts in the middle of a sentence. */
    private static boolean startsLowercase(Line text) {
        return !text.isBlank() && Character.isLowerCase(text.plain().codePointAt(0));
    }

    /** Adds the text of a row without a step or deliverable to the last one. */
    private void keepNotes(List<Cell> row, PlanColumns columns) {
        List<Line> notes = new RowEntries(row, columns).allNotes();
        if (notes.isEmpty()) {
            return;
        }
        PlanOutline.Objective objective = outline.current();
        List<PlanEntry> list = readingDeliverables ? objective.deliverables : objective.steps;
        if (list.isEmpty()) {
            notes.forEach(note -> outline.rest.add(new Block.Paragraph(note)));
        } else {
            PlanEntry last = list.get(list.size() - 1);
            list.set(list.size() - 1, last.withNotes(notes));
        }
    }
}
