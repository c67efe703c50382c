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
    private final Columns columns;

    RowEntries(List<Cell> row, Columns columns) {
        this.row = row;
        this.columns = columns;
    }

    /** @param before how many entries the list has already */
    List<Entry> of(Cell cell, int before) {
        Cell who = columns.cell(row, Column.WHO);
        List<CellItems.Item> items = CellItems.of(cell, who.lines().size());
        Shares whos = Shares.of(who, items.size(), head(Column.WHO));
        Shares whens = Shares.of(columns.cell(row, Column.WHEN), items.size(), head(Column.WHEN));
        Shares states = Shares.of(columns.cell(row, Column.STATUS), items.size(), head(Column.STATUS));
        List<String> doubts = new ArrayList<>();
        for (Shares shares : List.of(whos, whens, states)) {
            if (!shares.doubt().isEmpty()) {
                doubts.add(shares.doubt());
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            CellItems.Item item = items.get(i);
            entries.add(new Entry(
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

    private String head(Column sort) {
        int index = columns.sorts().indexOf(sort);
        return index < 0 ? "" : "\"" + columns.heads().get(index) + "\"";
    }

    /** As the cell counts, or the column of numbers, or the list. */
    private int number(CellItems.Item item, int place, boolean alone) {
        Matcher number = NUMBER.matcher(columns.cell(row, Column.NUMBER).plain().strip());
        if (item.number() > 0) {
            return item.number();
        }
        return alone && number.matches() ? Integer.parseInt(number.group(1)) : place;
    }

    /** What columns say that a plan has no field for. */
    private List<Line> notes() {
        List<Line> notes = new ArrayList<>();
        for (int i = 0; i < columns.sorts().size(); i++) {
            Column sort = columns.sorts().get(i);
            boolean second = columns.sorts().indexOf(sort) < i;
            boolean count = sort == Column.NUMBER
                    && !NUMBER.matcher(row.get(i).plain().strip()).matches();
            if (sort == Column.NOTE || second || count) {
                note(i, notes);
            }
        }
        return notes;
    }

    /** What every column says but the first, which holds labels. */
    List<Line> all() {
        List<Line> notes = new ArrayList<>();
        for (int i = 0; i < columns.sorts().size(); i++) {
            if (columns.sorts().get(i) != Column.OBJECTIVE) {
                note(i, notes);
            }
        }
        return notes;
    }

    private void note(int index, List<Line> notes) {
        Cell cell = index < row.size() ? row.get(index) : Cell.BLANK;
        if (cell.reach() == Cell.Reach.OWN && !cell.isBlank()) {
            Line words = cell.line();
            String head = columns.heads().get(index);
            notes.add(head.isBlank() ? words : Line.of(head + ":").and(words));
        }
    }
}
