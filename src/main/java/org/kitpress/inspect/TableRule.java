package org.kitpress.inspect;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kitpress.report.Rule;

/** Tables whose cells can be read out with what they belong to. */
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
                        "Write them as `th`.");
            }
            for (Element header : headers) {
                if (!header.hasAttr("scope") && !header.hasAttr("id")) {
                    report.theme(
                            Rule.PAGE_TABLE_HEADERS,
                            "the header cell '" + header.text() + "' does not say what it is the header of",
                            "Write `scope=\"col\"` or `scope=\"row\"`.");
                }
            }
        }
    }
}
