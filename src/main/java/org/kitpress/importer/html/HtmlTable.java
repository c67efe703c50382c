package org.kitpress.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.BlockNormalizer;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.TableGrid;
import org.kitpress.importer.document.UnreadableDocumentException;

/** A table of a page, with its cells put where they belong. */
final class HtmlTable {
    /** Pages nest tables a few levels deep. */
    private static final int DEEPEST = 20;

    private final List<List<Element>> rows = new ArrayList<>();
    private final ImageFiles pictures;

    HtmlTable(Element table, ImageFiles pictures) throws UnreadableDocumentException {
        if (tablesAround(table) > DEEPEST) {
            throw new UnreadableDocumentException(
                    "tables are nested more than " + DEEPEST + " levels deep",
                    "Move the inner tables out of the outer ones.");
        }
        this.pictures = pictures;
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child.select("> td, > th"));
            } else if (child.normalName().matches("thead|tbody|tfoot")) {
                child.select("> tr").forEach(row -> rows.add(row.select("> td, > th")));
            }
        }
    }

    private static long tablesAround(Element table) {
        return table.parents().stream()
                .filter(parent -> parent.normalName().equals("table"))
                .count();
    }

    List<Element> cells() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /** Tables of one cell in each row, or with a table in a cell and no heading, only put things in their places. */
    boolean isForLayout() {
        boolean heading = cells().stream().anyMatch(cell -> cell.normalName().equals("th"));
        boolean nested = cells().stream().anyMatch(cell -> cell.selectFirst("table") != null);
        return rows.stream().allMatch(row -> row.size() < 2) || nested && !heading;
    }

    Block.Table table(Set<String> asides) throws UnreadableDocumentException {
        TableGrid tableGrid = new TableGrid();
        for (List<Element> row : rows) {
            tableGrid.startRow();
            for (Element cell : row) {
                HtmlBlocks inner = new HtmlBlocks(pictures);
                inner.read(cell);
                asides.addAll(inner.asides());
                boolean head = cell.normalName().equals("th") || cell.closest("thead") != null;
                Cell read = new Cell(BlockNormalizer.lists(inner.blocks()), head, Cell.Reach.OWN);
                tableGrid.add(read, span(cell, "colspan"), span(cell, "rowspan"));
            }
        }
        return tableGrid.table();
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute).strip();
        return span.matches("[1-9]\\d{0,8}") ? Integer.parseInt(span) : 1;
    }
}
