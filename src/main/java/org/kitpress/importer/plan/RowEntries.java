package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.plan.PlanColumns.PlanColumn;

/** Splits a row into entries: the items of one cell, each with its values from the other cells. */
record RowEntries(List<Cell> row, PlanColumns columns) {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\.?");

    /** @param entryCount how many entries the list has already */
    List<PlanEntry> of(Cell cell, int entryCount) {
        Cell who = columns.cell(row, PlanColumn.WHO);
        List<CellItems.Item> items = CellItems.of(cell, who.lines().size());
        CellValues whos = CellValues.of(who, items.size(), header(PlanColumn.WHO));
        CellValues whens = CellValues.of(columns.cell(row, PlanColumn.WHEN), items.size(), header(PlanColumn.WHEN));
        CellValues states =
                CellValues.of(columns.cell(row, PlanColumn.STATUS), items.size(), header(PlanColumn.STATUS));
        List<String> doubts = new ArrayList<>();
        for (CellValues cellValues : List.of(whos, whens, states)) {
            if (!cellValues.doubt().isEmpty()) {
                doubts.add(cellValues.doubt());
            }
        }
        List<PlanEntry> entries = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            CellItems.Item item = items.get(i);
            entries.add(new PlanEntry(
                    number(item, entryCount + i + 1, items.size() == 1),
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

    private String header(PlanColumn type) {
        int index = columns.types().indexOf(type);
        return index < 0 ? "" : "\"" + columns.headers().get(index) + "\"";
    }

    /** The number from the cell, from the number column, or by position. */
    private int number(CellItems.Item item, int position, boolean isOnly) {
        Matcher number =
                NUMBER.matcher(columns.cell(row, PlanColumn.NUMBER).plain().strip());
        if (item.number() > 0) {
            return item.number();
        }
        return isOnly && number.matches() ? Integer.parseInt(number.group(1)) : position;
    }

    /** The text of columns for which a plan has no field. */
    private List<Line> notes() {
        List<Line> notes = new ArrayList<>();
        for (int i = 0; i < columns.types().size(); i++) {
            PlanColumn type = columns.types().get(i);
            boolean isRepeated = columns.types().indexOf(type) < i;
            boolean isOtherNumber = type == PlanColumn.NUMBER
                    && !NUMBER.matcher(row.get(i).plain().strip()).matches();
            if (type == PlanColumn.NOTE || isRepeated || isOtherNumber) {
                addNote(i, notes);
            }
        }
        return notes;
    }

    /** The text of all columns except the first, which contains labels. */
    List<Line> allNotes() {
        List<Line> notes = new ArrayList<>();
        for (int i = 0; i < columns.types().size(); i++) {
            if (columns.types().get(i) != PlanColumn.OBJECTIVE) {
                addNote(i, notes);
            }
        }
        return notes;
    }

    private void addNote(int index, List<Line> notes) {
        Cell cell = index < row.size() ? row.get(index) : Cell.BLANK;
        if (cell.hasOwnText()) {
            notes.add(cell.withHeader(columns.headers().get(index)));
        }
    }

    /**
     * The values of a cell for each of several items in its row.
     *
     * @param values one for each item
     * @param doubt a question for the editor; empty when nothing was guessed
     */
    private record CellValues(List<Line> values, String doubt) {
        /** @param header the header of the column, quoted */
        static CellValues of(Cell cell, int items, String header) {
            List<Line> lines = cell.blocks().stream().allMatch(Block.Item.class::isInstance)
                    ? cell.blocks().stream().map(Block::line).toList()
                    : cell.lines();
            if (lines.isEmpty() || items == 0) {
                return new CellValues(Collections.nCopies(items, Line.EMPTY), "");
            }
            if (items == lines.size()) {
                return new CellValues(lines, "");
            }
            Line all = lines.stream().reduce(Line::append).orElse(Line.EMPTY);
            if (items == 1 || lines.size() == 1) {
                String doubt = items == 1
                        ? ""
                        : "The document has one entry under " + header + " for " + items
                                + " items. Does it apply to all of them?";
                return new CellValues(Collections.nCopies(items, all), doubt);
            }
            List<Line> values = new ArrayList<>(Collections.nCopies(items, Line.EMPTY));
            values.set(0, all);
            return new CellValues(
                    values,
                    "The document has " + lines.size() + " entries under " + header + " for " + items
                            + " items. All entries were added to the first item; move them to the right ones.");
        }
    }
}
