package org.kitpress.inspect;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kitpress.model.Id;
import org.kitpress.model.Paths;
import org.kitpress.report.Rule;

/** Ids that are unique, and that exist if the page refers to them. */
final class IdRule implements PageRule {
    private static final Set<String> REFERRING = Set.of("""
            aria-labelledby aria-describedby aria-controls aria-owns aria-details aria-errormessage aria-flowto
            aria-activedescendant for headers list form popovertarget
            """.strip().split("\\s+"));

    @Override
    public void check(Document page, PageReport report) {
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!ids.add(element.id())) {
                report.theme(
                        Rule.PAGE_DUPLICATE_ID,
                        "the id '" + element.id() + "' is used twice on the page",
                        "Begin the ids of a theme with `" + Id.SITE + "`, as ids in the content never do.");
            }
        }
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (REFERRING.contains(attribute.getKey())) {
                    references(attribute, ids, report);
                }
            }
        }
        links(page, ids, report);
    }

    private static void references(Attribute attribute, Set<String> ids, PageReport report) {
        for (String id : attribute.getValue().strip().split("\\s+")) {
            if (!ids.contains(id)) {
                report.theme(
                        Rule.PAGE_MISSING_ID,
                        "`" + attribute.getKey() + "` refers to the id '" + id + "', which is not on the page",
                        "Use an id that is on the page.");
            }
        }
    }

    private static void links(Document page, Set<String> ids, PageReport report) {
        Set<String> reported = new HashSet<>();
        for (Element link : page.select("a[href^=#], area[href^=#]")) {
            String id = Paths.decoded(link.attr("href").substring(1));
            boolean top = id.isEmpty() || id.toLowerCase(Locale.ROOT).equals("top");
            if (!top && !ids.contains(id) && reported.add(id)) {
                report.page(
                        Rule.PAGE_MISSING_ID,
                        "a link points to '#" + id + "', which is not on the page",
                        "Use an id that is on the page.");
            }
        }
    }
}
