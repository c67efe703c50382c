package org.kitpress.importer.html;

import java.util.HashMap;
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

    private final Element body;

    // Looked up once, because jsoup searches the page, or all siblings, for each of them.
    private final Map<Element, Integer> order = new IdentityHashMap<>();
    private final Map<Element, Element> next = new IdentityHashMap<>();
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, Element> tabPanels = new HashMap<>();
    private final Map<Element, Boolean> content = new IdentityHashMap<>();

    private Disclosures(Element body) {
        this.body = body;
        for (Element element : body.getAllElements()) {
            order.put(element, order.size());
            byId.putIfAbsent(element.id(), element);
            if (element.attr("role").equalsIgnoreCase("tabpanel")) {
                tabPanels.putIfAbsent(element.attr("aria-labelledby"), element);
            }
            Element before = null;
            for (Element child : element.children()) {
                if (before != null) {
                    next.put(before, child);
                }
                before = child;
            }
        }
    }

    static void open(Document page) {
        new Disclosures(page.body()).open();
    }

    private void open() {
        for (Element toggle : body.select(TOGGLES)) {
            Element panel = toggle.closest(APART) == null && isInText(toggle) ? panel(toggle) : null;
            if (panel != null && content.computeIfAbsent(panel, Disclosures::isContent)) {
                reveal(panel, toggle);
                label(toggle, panel);
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
    private @Nullable Element panel(Element toggle) {
        for (String attribute : List.of("aria-controls", "data-target", "data-bs-target", "href")) {
            String id = toggle.attr(attribute).strip().replaceFirst("^#", "").replaceFirst("\\s.*", "");
            Element panel = id.isEmpty() ? null : byId.get(id);
            if (panel != null && panel != toggle && !toggle.parents().contains(panel)) {
                return panel;
            }
        }
        if (toggle.is("[role=tab][id]")) {
            return tabPanels.get(toggle.id());
        }
        boolean known = toggle.hasAttr("aria-expanded")
                || ACCORDION.matcher(toggle.className()).matches();
        Element heading = toggle.closest(HEADINGS);
        Element after = next.get(heading == null ? toggle : heading);
        if (after == null && toggle.hasAttr("aria-expanded")) {
            Element around = next.get(toggle.parent());
            after = around != null && around.is("[hidden], [aria-hidden=true], [style*=none]") ? around : null;
        }
        boolean part = after != null && after.isBlock() && after.hasText() && !after.is(HEADINGS);
        return known && part ? after : null;
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
    private void label(Element toggle, Element panel) {
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
            if (panel.normalName().matches("div|section|article")) {
                panel.prependChild(label);
            } else {
                panel.before(label);
            }
        } else if (says) {
            toggle.replaceWith(label);
            return;
        }
        toggle.empty(); // Removing it would renumber all of its siblings.
    }
}
