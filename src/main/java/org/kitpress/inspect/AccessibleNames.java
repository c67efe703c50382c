package org.kitpress.inspect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.kitpress.report.Rule;

/**
 * Names that assistive technology reads out: those of links, buttons, and form fields, and the alt text of images.
 * Follows the W3C's Accessible Name and Description Computation 1.2, as far as possible without the styles of the page.
 */
final class AccessibleNames implements PageRule {
    @Override
    public void check(Document page, PageReport report) {
        for (Element image : page.select("img:not([alt]), input[type=image]:not([alt]), area[href]:not([alt])")) {
            report.page(
                    Rule.PAGE_IMAGE_ALT,
                    "an image has no alt text: " + PageReport.show(image),
                    "Describe the image, or write `alt=\"\"` if it is only decoration.");
        }
        for (Element drawing : page.select("svg[role=img], [role=img]:not(svg)")) {
            if (label(drawing, page).isEmpty() && drawing.select("> title").isEmpty()) {
                report.theme(
                        Rule.PAGE_IMAGE_ALT,
                        "an SVG image has no name: " + PageReport.show(drawing),
                        "Give it an `aria-label`, or hide it with `aria-hidden=\"true\"`.");
            }
        }
        controls(page, report);
    }

    private static void controls(Document page, PageReport report) {
        for (Element control : page.select("a[href], button, summary")) {
            if (!isHidden(control) && text(control, page).isEmpty()) {
                report.page(
                        Rule.PAGE_CONTROL_NAME,
                        "a link or button has no name: " + PageReport.show(control),
                        "Give it a text that says what it does.");
            }
        }
        Set<String> labelled = new HashSet<>();
        for (Element label : page.select("label[for]")) {
            if (!label.text().isBlank()) {
                labelled.add(label.attr("for"));
            }
        }
        for (Element field : page.select(
                "input:not([type=hidden], [type=submit], [type=reset], [type=button], [type=image]), select,"
                        + " textarea")) {
            boolean named =
                    !label(field, page).isEmpty() || field.closest("label") != null || labelled.contains(field.id());
            if (!isHidden(field) && !named) {
                report.theme(
                        Rule.PAGE_CONTROL_NAME,
                        "a form field has no label: " + PageReport.show(field),
                        "Give it a `label` or an `aria-label`.");
            }
        }
    }

    /** Called for every link of every page, so it walks up the tree itself, which is faster than matching a selector. */
    private static boolean isHidden(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.hasAttr("hidden")
                    || up.attr("aria-hidden").equals("true")
                    || up.tagName().equals("template")) {
                return true;
            }
        }
        return false;
    }

    /** The name that an attribute gives to an element; empty for none. */
    static String label(Element element, Document page) {
        List<String> parts = new ArrayList<>();
        for (String id : element.attr("aria-labelledby").strip().split("\\s+")) {
            Element other = id.isEmpty() ? null : page.getElementById(id);
            if (other != null) {
                parts.add(other.text());
            }
        }
        String joined = String.join(" ", parts).strip();
        if (!joined.isEmpty()) {
            return joined;
        }
        String label = element.attr("aria-label").strip();
        return label.isEmpty() ? element.attr("title").strip() : label;
    }

    /** The name of an element that can get it from its content. */
    static String text(Element element, Document page) {
        String label = label(element, page);
        if (!label.isEmpty()) {
            return label;
        }
        StringBuilder text = new StringBuilder();
        collect(element, page, text);
        return text.toString().strip();
    }

    private static void collect(Element element, Document page, StringBuilder text) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.text());
            } else if (child instanceof Element inner
                    && !inner.attr("aria-hidden").equals("true")) {
                boolean image = inner.tagName().equals("img");
                text.append(' ').append(image ? inner.attr("alt") : label(inner, page));
                collect(inner, page, text);
            }
        }
    }
}
