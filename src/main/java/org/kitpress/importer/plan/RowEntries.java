package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;

/** The entries of a row: the items of one cell, each with its share of the others. */
final class RowEntries {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\.?");

    private final List<Cell> row;
    private final PlanColumns planColumns;

    RowEntries(List<Cell> row, PlanColumns planColumns) {
        this.row = row;
        this.planColumns = planColumns;
    }

    /** @param before how many entries the list has already */
    List<PlanEntry> of(Cell cell, int before) {
        Cell who = planColumns.cell(row, PlanColumn.WHO);
        List<CellItems.Item> items = CellItems.of(cell, who.lines().size());
        CellShares whos = CellShares.of(who, items.size(), head(PlanColumn.WHO));
        CellShares whens = CellShares.of(planColumns.cell(row, PlanColumn.WHEN), items.size(), head(PlanColumn.WHEN));
        CellShares states =
                CellShares.of(planColumns.cell(row, PlanColumn.STATUS), items.size(), head(PlanColumn.STATUS));
        List<String> doubts = new ArrayList<>();
        for (CellShares cellShares : List.of(whos, whens, states)) {
            if (!cellShares.doubt().isEmpty()) {
                doubts.add(cellShares.doubt());
            }
        }
        List<PlanEntry> entries = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            CellItems.Item item = items.get(i);
            entries.add(new PlanEntry(
                    number(item, before + i + 1, items.size() == 1),
                    item.text(),
                    item.parts(),
                    whos.values().get(i),
                    whens.values().get(i),
                    states.values().get(i),
                    i == 0 ? notes() : List.of(),
                    i == 0 ? doubts : List.of()));
        }
        return entries;
    }

    private String head(PlanColumn sort) {
        int index = planColumns.sorts().indexOf(sort);
        return index < 0 ? "" : "\"" + planColumns.heads().get(index) + "\"";
    }

    /** As the cell counts, or the column of numbers, or the list. */
    private int number(CellItems.Item item, int place, boolean alone) {
        Matcher number =
                NUMBER.matcher(planColumns.cell(row, PlanColumn.NUMBER).plain().strip());
        if (item.number() > 0) {
            return item.number();
        }
        return alone && number.matches() ? Integer.parseInt(number.group(1)) : place;
    }

    /** What columns say that a plan has no field for. */
    private List<Line> notes() {
        List<Line> notes = new ArrayList<>();
        for (int i = 0; i < planColumns.sorts().size(); i++) {
            PlanColumn sort = planColumns.sorts().get(i);
            boolean second = planColumns.sorts().indexOf(sort) < i;
            boolean count = sort == PlanColumn.NUMBER
                    && !NUMBER.matcher(row.get(i).plain().strip()).matches();
            if (sort == PlanColumn.NOTE || second || count) {
                note(i, notes);
            }
        }
        return notes;
    }

    /** What every column says but the first, which holds labels. */
    List<Line> all() {
        List<Line> notes = new ArrayList<>();
        for (int i = 0; i < planColumns.sorts().size(); i++) {
            if (planColumns.sorts().get(i) != PlanColumn.OBJECTIVE) {
                note(i, notes);
            }
        }
        return notes;
    }

    private void note(int index, List<Line> notes) {
        Cell cell = index < row.size() ? row.get(index) : Cell.BLANK;
        if (cell.origin() == Cell.Origin.HERE && !cell.isBlank()) {
            Line words = cell.line();
            String head = planColumns.heads().get(index);
            notes.add(head.isBlank() ? words : Line.of(head + ":").append(words));
        }
    }
}
