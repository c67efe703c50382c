package org.kitpress.inspect;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kitpress.report.Rule;

/** One heading of the first level, and no level left out on the way down. */
final class HeadingRule implements PageRule {
    @Override
    public void check(Document page, PageReport report) {
        int first = page.select("h1").size();
        if (first != 1) {
            report.theme(
                    Rule.PAGE_H1,
                    "the page has " + (first == 0 ? "no heading" : first + " headings") + " of the first level",
                    "A page has exactly one `h1`, its title.");
        }
        int above = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (AccessibleNames.text(heading, page).isEmpty()) {
                report.page(Rule.PAGE_HEADINGS, "a heading is empty: " + PageReport.show(heading), "Give it words.");
            }
            if (level > above + 1 && above > 0) {
                report.page(
                        Rule.PAGE_HEADINGS,
                        "the heading '" + heading.text() + "' is of level " + level + ", right below one of level "
                                + above,
                        "Go down one level at a time.");
            }
            above = level;
        }
    }
}
