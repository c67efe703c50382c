package org.kitpress.inspect;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kitpress.report.Rule;

/** No inline code that a strict Content-Security-Policy forbids, and nothing from other websites. */
final class SameOriginRule implements PageRule {
    /** Browsers do not load the target of a {@code link} with these relations. */
    private static final Set<String> NOT_FETCHED =
            Set.of("canonical", "alternate", "author", "license", "next", "prev", "help", "search", "me");

    /** Types of data that browsers do not run. */
    private static final Set<String> DATA = Set.of("application/ld+json", "application/json", "text/plain");

    @Override
    public void check(Document page, PageReport report) {
        for (Element element : page.getAllElements()) {
            inline(element, report);
            outside(element, report);
        }
    }

    private static void inline(Element element, PageReport report) {
        boolean script = element.tagName().equals("script")
                && !element.hasAttr("src")
                && !DATA.contains(element.attr("type").toLowerCase(Locale.ROOT));
        if (script || element.tagName().equals("style")) {
            report.theme(
                    Rule.PAGE_INLINE_CODE,
                    "the page contains an inline `" + element.tagName() + "`",
                    "Move it to a file of the theme.");
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            boolean handler = name.startsWith("on") && name.length() > 2;
            boolean address =
                    attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
            if (name.equals("style") || handler || address) {
                report.theme(
                        Rule.PAGE_INLINE_CODE,
                        "the attribute `" + name + "` contains code or styles: " + PageReport.show(element),
                        "Move it to a file of the theme.");
            }
        }
    }

    private static void outside(Element element, PageReport report) {
        String address = switch (element.tagName()) {
            case "script", "img", "iframe", "embed", "audio", "video", "source", "track", "input" ->
                element.attr("src") + " " + element.attr("srcset") + " " + element.attr("poster");
            case "object" -> element.attr("data");
            case "link" -> isFetched(element) ? element.attr("href") : "";
            case "image", "use" -> element.attr("href") + " " + element.attr("xlink:href");
            default -> "";
        };
        for (String part : address.split("[\\s,]+")) {
            String lower = part.toLowerCase(Locale.ROOT);
            if (lower.startsWith("//") || lower.startsWith("http:") || lower.startsWith("https:")) {
                report.page(
                        Rule.PAGE_OUTSIDE_RESOURCE,
                        "the page loads '" + part + "' from another website",
                        "Add the file to the site instead.");
            }
        }
    }

    private static boolean isFetched(Element link) {
        for (String kind : link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!NOT_FETCHED.contains(kind)) {
                return true;
            }
        }
        return false;
    }
}
