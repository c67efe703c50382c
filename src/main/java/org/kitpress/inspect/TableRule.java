package org.kitpress.inspect;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kitpress.report.Rule;

/** Tables with header cells that assistive technology can match with the other cells. */
final class TableRule implements PageRule {
    @Override
    public void check(Document page, PageReport report) {
        for (Element table : page.select("table:not([role=presentation], [role=none])")) {
            List<Element> headers = table.select("th").stream()
                    .filter(cell -> cell.closest("table") == table)
                    .toList();
            if (headers.isEmpty()) {
                report.page(
                        Rule.PAGE_TABLE_HEADERS,
                        "a table has no header cells: " + PageReport.show(table),
                        "Use `th` for header cells.");
            }
            for (Element header : headers) {
                if (!header.hasAttr("scope") && !header.hasAttr("id")) {
                    report.theme(
                            Rule.PAGE_TABLE_HEADERS,
                            "the header cell '" + header.text() + "' does not say whether it is for a row or a column",
                            "Add `scope=\"col\"` or `scope=\"row\"`.");
                }
            }
        }
    }
}
