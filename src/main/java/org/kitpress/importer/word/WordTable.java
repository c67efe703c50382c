package org.kitpress.importer.word;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table as Word has it: cells say how many columns they take, and that they go on with the cell above. */
final class WordTable {
    private final List<List<Raw>> raw = new ArrayList<>();
    private final List<Boolean> heads = new ArrayList<>();

    /** @param head whether the row is repeated at the top of each page */
    record Row(List<Place> places, boolean head) {}

    /** A cell, and how many columns and rows it takes. */
    record Place(Element cell, int columns, int rows) {}

    /** @param goesOn whether it belongs to the cell above */
    private record Raw(Element cell, int start, int columns, boolean goesOn) {}

    WordTable(Element table) {
        collect(table);
    }

    /** Rows may stand in controls. */
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
        List<Raw> cells = new ArrayList<>();
        int before = span(Xml.value(properties, "gridBefore"), 0);
        cells(row, cells, before);
        raw.add(cells);
        heads.add(Xml.isOn(properties, "tblHeader"));
    }

    private static void cells(Element parent, List<Raw> cells, int start) {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "tc" -> {
                    Element properties = Xml.child(child, "tcPr");
                    Element merge = Xml.child(properties, "vMerge");
                    int at = cells.isEmpty() ? start : end(cells.get(cells.size() - 1));
                    int columns = span(Xml.value(properties, "gridSpan"), 1);
                    boolean goesOn =
                            merge != null && !Xml.attribute(merge, "val").equals("restart");
                    cells.add(new Raw(child, at, columns, goesOn));
                }
                case "sdt", "sdtContent", "customXml" -> cells(child, cells, start);
                default -> {}
            }
        }
    }

    private static int end(Raw cell) {
        return cell.start + cell.columns;
    }

    private static int span(String number, int otherwise) {
        return number.matches("\\d{1,4}") ? Math.max(otherwise, Integer.parseInt(number)) : otherwise;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            List<Place> places = new ArrayList<>();
            for (Raw cell : raw.get(i)) {
                if (!cell.goesOn || i == 0 || above(i - 1, cell) == null) {
                    places.add(new Place(cell.cell, cell.columns, 1 + below(i, cell)));
                }
            }
            rows.add(new Row(places, heads.get(i)));
        }
        return rows;
    }

    /** How many rows below go on with a cell. */
    private int below(int row, Raw cell) {
        int count = 0;
        for (int i = row + 1; i < raw.size(); i++) {
            Raw next = at(i, cell.start);
            if (next == null || !next.goesOn) {
                break;
            }
            count++;
        }
        return count;
    }

    private @Nullable Raw above(int row, Raw cell) {
        return at(row, cell.start);
    }

    private @Nullable Raw at(int row, int start) {
        return raw.get(row).stream()
                .filter(cell -> cell.start == start)
                .findFirst()
                .orElse(null);
    }
}
