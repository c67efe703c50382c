package org.kitpress.importer.word;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table in WordprocessingML: a cell has its number of columns, or says that it continues the cell above. */
final class WordTable {
    private final List<List<RawCell>> rawRows = new ArrayList<>();
    private final List<Boolean> headerFlags = new ArrayList<>();

    /** @param header whether the row is repeated at the top of each page */
    record Row(List<SpanningCell> cells, boolean header) {}

    /** A cell with the numbers of columns and rows that it spans. */
    record SpanningCell(Element cell, int columns, int rows) {}

    /**
     * @param start its first column, from 0
     * @param continuesAbove whether it continues the cell above
     */
    private record RawCell(Element cell, int start, int columns, boolean continuesAbove) {}

    WordTable(Element table) {
        collect(table);
    }

    /** Collects rows, which can be inside content controls. */
    private void collect(Element parent) {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "tr" -> row(child);
                case "sdt", "sdtContent", "ins", "customXml" -> collect(child);
                default -> {}
            }
        }
    }

    private void row(Element row) {
        Element properties = Xml.child(row, "trPr");
        if (Xml.child(properties, "del") != null) {
            return;
        }
        List<RawCell> cells = new ArrayList<>();
        int before = span(Xml.value(properties, "gridBefore"), 0);
        cells(row, cells, before);
        rawRows.add(cells);
        headerFlags.add(Xml.isEnabled(properties, "tblHeader"));
    }

    private static void cells(Element parent, List<RawCell> cells, int start) {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "tc" -> {
                    Element properties = Xml.child(child, "tcPr");
                    if (Xml.child(properties, "cellDel") != null) {
                        continue;
                    }
                    Element merge = Xml.child(properties, "vMerge");
                    int at = cells.isEmpty() ? start : end(cells.get(cells.size() - 1));
                    int columns = span(Xml.value(properties, "gridSpan"), 1);
                    boolean continuesAbove =
                            merge != null && !Xml.attribute(merge, "val").equals("restart");
                    cells.add(new RawCell(child, at, columns, continuesAbove));
                }
                case "sdt", "sdtContent", "customXml" -> cells(child, cells, start);
                default -> {}
            }
        }
    }

    private static int end(RawCell cell) {
        return cell.start + cell.columns;
    }

    private static int span(String number, int defaultValue) {
        return number.matches("\\d{1,4}") ? Math.max(defaultValue, Integer.parseInt(number)) : defaultValue;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < rawRows.size(); i++) {
            List<SpanningCell> cells = new ArrayList<>();
            for (RawCell cell : rawRows.get(i)) {
                if (!cell.continuesAbove || i == 0 || at(i - 1, cell.start) == null) {
                    cells.add(new SpanningCell(cell.cell, cell.columns, 1 + below(i, cell)));
                }
            }
            rows.add(new Row(cells, headerFlags.get(i)));
        }
        return rows;
    }

    /** How many rows below continue a cell. */
    private int below(int row, RawCell cell) {
        int count = 0;
        for (int i = row + 1; i < rawRows.size(); i++) {
            RawCell next = at(i, cell.start);
            if (next == null || !next.continuesAbove) {
                break;
            }
            count++;
        }
        return count;
    }

    private @Nullable RawCell at(int row, int start) {
        return rawRows.get(row).stream()
                .filter(cell -> cell.start == start)
                .findFirst()
                .orElse(null);
    }
}
