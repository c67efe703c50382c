package org.kitpress.inspect;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kitpress.report.Rule;

/** Exactly one first-level heading, and no skipped levels. */
final class HeadingRule implements PageRule {
    @Override
    public void check(Document page, PageReport report) {
        int first = page.select("h1").size();
        if (first != 1) {
            report.theme(
                    Rule.PAGE_H1,
                    "the page has " + (first == 0 ? "no first-level heading" : first + " first-level headings"),
                    "Use exactly one `h1`, for the title of the page.");
        }
        int above = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (AccessibleNames.text(heading, page).isEmpty()) {
                report.page(
                        Rule.PAGE_HEADINGS,
                        "a heading is empty: " + PageReport.show(heading),
                        "Give it a text, or remove it.");
            }
            if (level > above + 1 && above > 0) {
                report.page(
                        Rule.PAGE_HEADINGS,
                        "the heading '" + heading.text() + "' is on level " + level
                                + ", but the one above it is on level " + above,
                        "Use level " + (above + 1) + " for it.");
            }
            above = level;
        }
    }
}
