package org.kitpress.render.print;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Makes tables conform to PDF/UA: complete rows, headers with a body below them, header cells with a scope. */
final class Tables {
    private Tables() {}

    static void settle(Document html) {
        for (Element table : html.select("table")) {
            emptyParts(table);
            Elements rows = table.select("> thead > tr, > tbody > tr, > tfoot > tr");
            int columns = rows.stream().mapToInt(Tables::width).max().orElse(0);
            boolean spans = !table.select("[rowspan]").isEmpty();
            for (Element row : rows) {
                for (int i = width(row); i < columns && !spans; i++) {
                    row.appendElement("td");
                }
                row.select("> th:not([scope])").attr("scope", row.parent() == null || !isHead(row) ? "row" : "col");
            }
        }
    }

    private static boolean isHead(Element row) {
        Element parent = row.parent();
        return parent != null && parent.tagName().equals("thead");
    }

    /** An empty table is removed; a header without a body becomes the body. */
    private static void emptyParts(Element table) {
        table.select("> thead, > tbody, > tfoot").forEach(part -> {
            if (part.select("> tr").isEmpty()) {
                part.remove();
            }
        });
        if (table.select("> tbody").isEmpty()) {
            table.select("> thead").forEach(head -> head.tagName("tbody"));
        }
        if (table.select("tr > td, tr > th").isEmpty()) {
            table.remove();
        }
    }

    private static int width(Element row) {
        int width = 0;
        for (Element cell : row.children()) {
            String span = cell.attr("colspan");
            width += span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
        }
        return width;
    }
}
