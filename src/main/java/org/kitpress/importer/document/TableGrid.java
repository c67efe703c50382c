package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the cells of a table where they belong, as cells can reach over several columns and rows. */
public final class TableGrid {
    /** No table for people is wider. */
    private static final int WIDEST = 60;

    /** No table for people has more places. */
    private static final int MOST = 60_000;

    private final List<List<Cell>> rows = new ArrayList<>();
    private final Map<Integer, Reaching> above = new HashMap<>();
    private final Map<Integer, Reaching> started = new HashMap<>();
    private int places;

    /** A cell that reaches into so many rows below. */
    private record Reaching(Cell cell, int rows) {}

    public void startRow() {
        finishRow();
        rows.add(new ArrayList<>());
    }

    /** Adds a cell to the row that was started last, in the first place that is free. */
    public void add(Cell cell, int columns, int below) throws UnreadableDocumentException {
        List<Cell> row = rows.get(rows.size() - 1);
        fillFromAbove(row);
        for (int i = 0; i < columns && row.size() < WIDEST; i++) {
            if (below > 1) {
                Cell.Reach reach = i == 0 ? Cell.Reach.FROM_ABOVE : Cell.Reach.FROM_LEFT;
                started.put(row.size(), new Reaching(cell.reaching(reach), below - 1));
            }
            row.add(i == 0 ? cell : cell.reaching(Cell.Reach.FROM_LEFT));
        }
        if (++places > MOST || row.size() >= WIDEST) {
            throw new UnreadableDocumentException(
                    "a table has more than " + WIDEST + " columns or " + MOST + " cells",
                    "Split the table into smaller ones, or remove it.");
        }
    }

    private void fillFromAbove(List<Cell> row) {
        Reaching reaching = above.remove(row.size());
        while (reaching != null) {
            if (reaching.rows > 1) {
                started.put(row.size(), new Reaching(reaching.cell, reaching.rows - 1));
            }
            row.add(reaching.cell);
            reaching = above.remove(row.size());
        }
    }

    private void finishRow() {
        if (!rows.isEmpty()) {
            fillFromAbove(rows.get(rows.size() - 1));
            above.clear();
            above.putAll(started);
            started.clear();
        }
    }

    /** All rows, each as wide as the widest; rows without words are left out. */
    public Block.Table table() {
        finishRow();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<Cell>> full = new ArrayList<>();
        for (List<Cell> row : rows) {
            while (row.size() < width) {
                row.add(Cell.BLANK);
            }
            if (row.stream().anyMatch(cell -> cell.reach() == Cell.Reach.OWN && !cell.isBlank())) {
                full.add(row);
            }
        }
        return new Block.Table(full);
    }
}
