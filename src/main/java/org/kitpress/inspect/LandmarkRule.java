package org.kitpress.inspect;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.kitpress.report.Rule;

/** The landmarks that assistive technology jumps between, and the title and language of the page. */
final class LandmarkRule implements PageRule {
    @Override
    public void check(Document page, PageReport report) {
        int mains = page.select("main, [role=main]").size();
        if (mains != 1) {
            report.theme(
                    Rule.PAGE_MAIN,
                    "the page has " + (mains == 0 ? "no `main` element" : mains + " `main` elements"),
                    "Use exactly one.");
        }
        navigation(page, report);
        Element html = page.selectFirst("html");
        if (html == null || html.attr("lang").isBlank()) {
            report.theme(
                    Rule.PAGE_LANGUAGE,
                    "the page does not say what language it is in",
                    "Write it as `<html lang=\"…\">`.");
        }
        if (page.title().isBlank()) {
            report.theme(Rule.PAGE_TITLE, "the page has no `title` element", "Add one to its `head`.");
        }
    }

    private static void navigation(Document page, PageReport report) {
        Elements regions = page.select("nav, [role=navigation]");
        Set<String> names = new HashSet<>();
        for (Element region : regions) {
            String name = AccessibleNames.label(region, page);
            if (regions.size() > 1 && (name.isEmpty() || !names.add(name))) {
                report.theme(
                        Rule.PAGE_NAVIGATION_NAME,
                        name.isEmpty()
                                ? "a navigation region has no name: " + PageReport.show(region)
                                : "two navigation regions have the name '" + name + "'",
                        "If a page has several, give each a different name with `aria-label`.");
            }
        }
        if (!regions.isEmpty() && !beginsWithSkipLink(page)) {
            report.theme(
                    Rule.PAGE_SKIP_LINK,
                    "the first link of the page does not point to its main content",
                    "Begin the page with a link to the id of the `main` element.");
        }
    }

    private static boolean beginsWithSkipLink(Document page) {
        Element first = page.body().selectFirst("a[href], button, input, select, textarea, summary, [tabindex=0]");
        Element main = page.selectFirst("main, [role=main]");
        return first != null
                && main != null
                && first.tagName().equals("a")
                && first.attr("href").equals("#" + main.id());
    }
}
