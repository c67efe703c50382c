package org.kitpress.importer.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The part of a page that people came for.
 *
 * @param title plain words; empty when the page has none
 * @param notices a sentence for each sort of thing that was left out and has words
 */
record MainContent(Element element, String title, List<String> notices) {
    /** Each alone on its page, and with some words in it. */
    private static final List<String> MAIN_SELECTORS =
            List.of("main", "[role=main]", "article", "#content", "#main-content", "#main", ".entry-content");

    /** Marks of this class on elements that styles hide, and on notices about cookies. */
    private static final String HIDDEN = "data-kitpress-hidden";

    private static final String NOTICE = "data-kitpress-notice";
    private static final Pattern HIDING_STYLE = Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern COOKIE_NOTICE = Pattern.compile("(?i)(^|[\\s_-])(cookies?[\\s_-]?(banner|bar|consent|notice"
            + "|notification|law|pop-?up|message|modal|overlay|dialog|info)|onetrust|cookiebot|cybot|usercentrics|gdpr"
            + "|consent[\\s_-]?(banner|bar|manager|modal|dialog|pop-?up))");

    /** What is around the text, and how a person would call it. */
    private static final Map<String, String> SKIPPED = new LinkedHashMap<>();

    static {
        SKIPPED.put("nav, [role=navigation], .breadcrumb, .breadcrumbs, .skip-link", "menus");
        SKIPPED.put("header, [role=banner]", "the head of the page");
        SKIPPED.put("footer, [role=contentinfo]", "the foot of the page");
        SKIPPED.put("[role=search], form[action*=search]", "the search box");
        SKIPPED.put("[" + HIDDEN + "], [hidden], [aria-hidden=true], dialog:not([open])", "what the page does not show");
        SKIPPED.put("[" + NOTICE + "], dialog, [role=dialog], [role=alertdialog]", "notices that lie over the page");
        SKIPPED.put("video, audio, canvas", "films and sound");
    }

    static MainContent of(Document page) {
        Element body = page.body();
        Element heading = body.selectFirst("h1");
        String title = heading == null || heading.text().isBlank() ? titleOf(page) : heading.text();
        page.select("script, style, noscript, template, svg, iframe, object, embed, head link, button")
                .remove();
        Element main = main(body);
        mark(main);
        List<String> notices = new ArrayList<>();
        if (main != body) {
            notices.add("What stood around the main part of the page was left out.");
        }
        SKIPPED.forEach((selector, name) -> {
            List<Element> skipped = main.select(selector).stream()
                    .filter(element -> element != main && !isPartOfText(element, main))
                    .toList();
            // Films have no words, and yet are missed.
            if (skipped.stream().anyMatch(element -> element.hasText() || selector.startsWith("video"))) {
                notices.add("Left out: " + name + ".");
            }
            skipped.forEach(Element::remove);
        });
        if (heading != null) {
            heading.remove();
        }
        return new MainContent(main, title.strip(), notices);
    }

    /** Marks what pages hide, and what lies over them, by the words of their styles and classes. */
    private static void mark(Element main) {
        int half = main.text().length() / 2;
        for (Element element : main.select("[style], [id], [class]")) {
            if (HIDING_STYLE.matcher(element.attr("style")).find()) {
                element.attr(HIDDEN, "");
            }
            boolean cookies = COOKIE_NOTICE.matcher(element.id()).find()
                    || COOKIE_NOTICE.matcher(element.className()).find();
            // A page can say on its whole text that a notice is there.
            if (cookies && element.text().length() <= half) {
                element.attr(NOTICE, "");
            }
        }
    }

    /** An article's own head and foot are text; a site's are not. */
    private static boolean isPartOfText(Element element, Element main) {
        boolean headOrFoot = element.normalName().matches("header|footer");
        return headOrFoot && (main.normalName().matches("main|article") || element.closest("article, section") != null);
    }

    private static Element main(Element body) {
        for (String selector : MAIN_SELECTORS) {
            Elements found = body.select(selector);
            if (found.size() == 1 && found.first() != null && found.first().hasText()) {
                return found.first();
            }
        }
        return body;
    }

    /** The name of the window, without that of the site behind it. */
    private static String titleOf(Document page) {
        String title = page.title();
        int cut = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" – "), title.lastIndexOf(" - ")));
        return cut > 0 ? title.substring(0, cut) : title;
    }
}
