package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds a table from cells that can span several columns and rows. */
public final class TableGrid {
    /** The notice about tables within cells. */
    public static final String NESTED = "A table within a table became lines of text in its cell.";

    /** Tables for readers are narrower. */
    private static final int MAX_COLUMNS = 60;

    /** Tables for readers are smaller. */
    private static final int MAX_CELLS = 60_000;

    private final List<List<Cell>> rows = new ArrayList<>();
    private final Map<Integer, RowSpan> openSpans = new HashMap<>();
    private final Map<Integer, RowSpan> newSpans = new HashMap<>();
    private int cellCount;

    /** A cell that covers its column in that many more rows. */
    private record RowSpan(Cell cell, int remaining) {}

    public void startRow() {
        finishRow();
        rows.add(new ArrayList<>());
    }

    /**
     * Adds a cell to the current row, at its first free position.
     *
     * @param rowCount how many rows it spans, from 1
     */
    public void add(Cell cell, int columnCount, int rowCount) throws UnreadableDocumentException {
        List<Cell> row = rows.get(rows.size() - 1);
        addSpannedCells(row);
        for (int i = 0; i < columnCount && row.size() < MAX_COLUMNS; i++) {
            if (rowCount > 1) {
                Cell.Origin origin = i == 0 ? Cell.Origin.ABOVE : Cell.Origin.LEFT;
                newSpans.put(row.size(), new RowSpan(cell.spannedFrom(origin), rowCount - 1));
            }
            row.add(i == 0 ? cell : cell.spannedFrom(Cell.Origin.LEFT));
        }
        if (++cellCount > MAX_CELLS || row.size() >= MAX_COLUMNS) {
            throw new UnreadableDocumentException(
                    "a table has more than " + MAX_COLUMNS + " columns or " + MAX_CELLS + " cells",
                    "Split the table into smaller ones, or remove it.");
        }
    }

    private void addSpannedCells(List<Cell> row) {
        RowSpan span = openSpans.remove(row.size());
        while (span != null) {
            if (span.remaining > 1) {
                newSpans.put(row.size(), new RowSpan(span.cell, span.remaining - 1));
            }
            row.add(span.cell);
            span = openSpans.remove(row.size());
        }
    }

    private void finishRow() {
        if (!rows.isEmpty()) {
            addSpannedCells(rows.get(rows.size() - 1));
            openSpans.clear();
            openSpans.putAll(newSpans);
            newSpans.clear();
        }
    }

    /** The table, with all rows padded to the width of the widest, without blank rows. */
    public Block.Table table() {
        finishRow();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<Cell>> filled = new ArrayList<>();
        for (List<Cell> row : rows) {
            while (row.size() < width) {
                row.add(Cell.BLANK);
            }
            if (row.stream().anyMatch(Cell::hasOwnText)) {
                filled.add(row);
            }
        }
        return new Block.Table(filled);
    }
}
