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

/** A table of a web page. */
final class HtmlTable {
    /** Real pages nest tables only a few levels deep. */
    private static final int MAX_DEPTH = 20;

    private final List<List<Element>> rows = new ArrayList<>();
    private final ImageFiles images;

    HtmlTable(Element table, ImageFiles images) throws UnreadableDocumentException {
        if (nestingDepth(table) > MAX_DEPTH) {
            throw new UnreadableDocumentException(
                    "tables are nested more than " + MAX_DEPTH + " levels deep",
                    "Move the inner tables out of the outer ones.");
        }
        this.images = images;
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child.select("> td, > th"));
            } else if (child.normalName().matches("thead|tbody|tfoot")) {
                child.select("> tr").forEach(row -> rows.add(row.select("> td, > th")));
            }
        }
    }

    private static long nestingDepth(Element table) {
        return table.parents().stream()
                .filter(parent -> parent.normalName().equals("table"))
                .count();
    }

    List<Element> cells() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /**
     * Whether the table is there for layout: all rows have one cell, or cells contain tables and there is no header.
     */
    boolean isForLayout() {
        boolean heading = cells().stream().anyMatch(cell -> cell.normalName().equals("th"));
        boolean nested = cells().stream().anyMatch(cell -> cell.selectFirst("table") != null);
        return rows.stream().allMatch(row -> row.size() < 2) || nested && !heading;
    }

    Block.Table table(Set<String> notices) throws UnreadableDocumentException {
        TableGrid grid = new TableGrid();
        for (List<Element> row : rows) {
            grid.startRow();
            for (Element cell : row) {
                HtmlBlocks inner = new HtmlBlocks(images);
                inner.read(cell);
                notices.addAll(inner.notices());
                if (inner.blocks().stream().anyMatch(Block.Table.class::isInstance)) {
                    notices.add(TableGrid.NESTED);
                }
                boolean header = cell.normalName().equals("th") || cell.closest("thead") != null;
                Cell read = new Cell(BlockNormalizer.normalizeCell(inner.blocks()), header, Cell.Origin.HERE);
                grid.add(read, span(cell, "colspan"), span(cell, "rowspan"));
            }
        }
        return grid.table();
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute).strip();
        return span.matches("[1-9]\\d{0,8}") ? Integer.parseInt(span) : 1;
    }
}
