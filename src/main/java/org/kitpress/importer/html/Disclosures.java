package org.kitpress.importer.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Opens accordions and tabs: each label becomes text in front of the part that it shows. */
final class Disclosures {
    private static final String TOGGLES =
            "button, [aria-controls], [aria-expanded], [data-target^=#], [data-bs-target^=#],"
                    + " [data-toggle][href^=#], [data-bs-toggle][href^=#], [role=tab], [class*=tab] li > a[href^=#]";

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, dt, summary, legend";

    /** What holds menus, search boxes, and the like. */
    private static final String APART = "nav, [role=navigation], [role=search], [role=menu], [role=menubar], dialog,"
            + " [role=dialog], [class~=modal]";

    /** Classes of accordions in sites that say nothing about them to screen readers. */
    private static final Pattern ACCORDION =
            Pattern.compile("(?i).*(accordion|collaps|toggle|faq|question|expand|tab-title|tab-content|tab-pane).*");

    /** Labels that say only what a click does. */
    private static final Pattern ONLY_AN_ACTION = Pattern.compile(
            "(?iu)\\W*((show|hide|read|see|view|learn|load|expand|collapse|open|close|toggle|show/hide|ver|mostrar|leer)"
                    + "( (more|less|all|details?|section|sections|menu|m[aá]s|menos|todo)){0,3}|more|menu|share|search|slide|\\d*)"
                    + "( \\d+)?\\W*");

    private static final int LONG_LABEL = 60;

    /** What holds parts that scripts hide. */
    private static final String CONTAINERS = "[class*=accordion], [class*=faq], [class*=collaps], [class*=expand-],"
            + " [class*=tab-content], [class~=tabs], [id=more], [class*=read-more], [class*=more-text]";

    /** Parts of a label that readers do not see, or that say only what a click does. */
    private static final String NOT_THE_LABEL =
            "svg, [aria-hidden=true], .sr-only, [class*=visually-hidden], [class*=icon], [class*=section-toggle]";

    private static final Pattern HIDING = Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\s*;?");

    private Disclosures() {}

    static void open(Document page) {
        Element body = page.body();
        Map<Element, Integer> order = new IdentityHashMap<>();
        body.getAllElements().forEach(element -> order.put(element, order.size()));
        for (Element toggle : body.select(TOGGLES)) {
            Element panel = toggle.closest(APART) == null && isInText(toggle) ? panel(toggle, body) : null;
            if (panel != null && isContent(panel)) {
                reveal(panel, toggle);
                label(toggle, panel, order);
            }
        }
        for (Element hidden : body.select("[hidden], [aria-hidden=true], [style]")) {
            if (hidden.closest(CONTAINERS) != null && hidden.hasText() && hidden.closest(APART) == null) {
                show(hidden);
            }
        }
        body.select("[role=tablist]").stream().filter(list -> !list.hasText()).forEach(Element::remove);
    }

    private static boolean isInText(Element toggle) {
        boolean around = toggle.closest("header, footer, [role=banner], [role=contentinfo]") != null
                && toggle.closest("main, article, [role=main]") == null;
        return !around
                && !toggle.hasAttr("aria-haspopup")
                && !toggle.normalName().matches("input|select|textarea|form");
    }

    /** The part that an element shows and hides; null if it is not known. */
    private static @Nullable Element panel(Element toggle, Element body) {
        for (String attribute : List.of("aria-controls", "data-target", "data-bs-target", "href")) {
            String id = toggle.attr(attribute).strip().replaceFirst("^#", "").replaceFirst("\\s.*", "");
            Element panel = id.isEmpty() ? null : body.getElementById(id);
            if (panel != null && panel != toggle && !toggle.parents().contains(panel)) {
                return panel;
            }
        }
        if (toggle.is("[role=tab][id]")) {
            return body.selectFirst(
                    "[role=tabpanel][aria-labelledby=\"" + toggle.id().replace("\"", "") + "\"]");
        }
        boolean known = toggle.hasAttr("aria-expanded")
                || ACCORDION.matcher(toggle.className()).matches();
        Element heading = toggle.closest(HEADINGS);
        Element next = (heading == null ? toggle : heading).nextElementSibling();
        if (next == null && toggle.hasAttr("aria-expanded") && toggle.parent() != null) {
            Element after = toggle.parent().nextElementSibling();
            next = after != null && after.is("[hidden], [aria-hidden=true], [style*=none]") ? after : null;
        }
        boolean part = next != null && next.isBlock() && next.hasText() && !next.is(HEADINGS);
        return known && part ? next : null;
    }

    private static boolean isContent(Element panel) {
        boolean form = panel.selectFirst("input[type=search], [role=search]") != null;
        return panel.hasText() && panel.closest(APART) == null && panel.selectFirst(APART) == null && !form;
    }

    private static void reveal(Element panel, Element toggle) {
        List<Element> around = toggle.parents();
        for (Element at = panel; at != null && !around.contains(at); at = at.parent()) {
            show(at);
        }
    }

    private static void show(Element element) {
        element.removeAttr("hidden").removeAttr("aria-hidden");
        if (HIDING.matcher(element.attr("style")).find()) {
            element.attr("style", HIDING.matcher(element.attr("style")).replaceAll(""));
        }
    }

    /** Puts the label in front of the part, as text. */
    private static void label(Element toggle, Element panel, Map<Element, Integer> order) {
        boolean isTab = toggle.attr("role").toLowerCase(Locale.ROOT).equals("tab") || toggle.is("li > a[href^=#]");
        Element heading = toggle.closest(HEADINGS);
        if (!isTab && (heading != null || toggle.selectFirst(HEADINGS) != null)) {
            if (toggle.normalName().equals("button")) {
                toggle.select(NOT_THE_LABEL).remove();
                toggle.unwrap();
            }
            return;
        }
        Element copy = toggle.clone();
        copy.select(NOT_THE_LABEL).remove();
        String words = copy.hasText() ? copy.text() : toggle.attr("aria-label");
        Element label = new Element("dt").text(words.strip());
        boolean says =
                words.length() > LONG_LABEL || !ONLY_AN_ACTION.matcher(words).matches();
        if (says && (isTab || order.getOrDefault(toggle, 0) > order.getOrDefault(panel, 0))) {
            panel.before(label);
        } else if (says) {
            toggle.before(label);
        }
        toggle.remove();
    }
}
