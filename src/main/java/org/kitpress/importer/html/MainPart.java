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
 * @param leftOut a sentence for each sort of thing that was left out and has words
 */
record MainPart(Element element, String title, List<String> leftOut) {
    /** Each alone on its page, and with some words in it. */
    private static final List<String> MAINS =
            List.of("main", "[role=main]", "article", "#content", "#main-content", "#main", ".entry-content");

    /** Marks of this class on elements that styles hide, and on notices about cookies. */
    private static final String HIDDEN = "data-kitpress-hidden";

    private static final String NOTICE = "data-kitpress-notice";
    private static final Pattern NOT_SEEN = Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern COOKIES = Pattern.compile("(?i)(^|[\\s_-])(cookies?[\\s_-]?(banner|bar|consent|notice"
            + "|notification|law|pop-?up|message|modal|overlay|dialog|info)|onetrust|cookiebot|cybot|usercentrics|gdpr"
            + "|consent[\\s_-]?(banner|bar|manager|modal|dialog|pop-?up))");

    /** What is around the text, and how a person would call it. */
    private static final Map<String, String> AROUND = new LinkedHashMap<>();

    static {
        AROUND.put("nav, [role=navigation], .breadcrumb, .breadcrumbs, .skip-link", "menus");
        AROUND.put("header, [role=banner]", "the head of the page");
        AROUND.put("footer, [role=contentinfo]", "the foot of the page");
        AROUND.put("[role=search], form[action*=search]", "the search box");
        AROUND.put("[" + HIDDEN + "], [hidden], [aria-hidden=true], dialog:not([open])", "what the page does not show");
        AROUND.put("[" + NOTICE + "], dialog, [role=dialog], [role=alertdialog]", "notices that lie over the page");
        AROUND.put("video, audio, canvas", "films and sound");
    }

    static MainPart of(Document page) {
        Element body = page.body();
        Element heading = body.selectFirst("h1");
        String title = heading == null || heading.text().isBlank() ? titleOf(page) : heading.text();
        page.select("script, style, noscript, template, svg, iframe, object, embed, head link, button")
                .remove();
        Element main = main(body);
        mark(main);
        List<String> leftOut = new ArrayList<>();
        if (main != body) {
            leftOut.add("What stood around the main part of the page was left out.");
        }
        AROUND.forEach((selector, name) -> {
            List<Element> around = main.select(selector).stream()
                    .filter(element -> element != main && !belongsToText(element, main))
                    .toList();
            // Films have no words, and yet are missed.
            if (around.stream().anyMatch(element -> element.hasText() || selector.startsWith("video"))) {
                leftOut.add("Left out: " + name + ".");
            }
            around.forEach(Element::remove);
        });
        if (heading != null) {
            heading.remove();
        }
        return new MainPart(main, title.strip(), leftOut);
    }

    /** Marks what pages hide, and what lies over them, by the words of their styles and classes. */
    private static void mark(Element main) {
        int half = main.text().length() / 2;
        for (Element element : main.select("[style], [id], [class]")) {
            if (NOT_SEEN.matcher(element.attr("style")).find()) {
                element.attr(HIDDEN, "");
            }
            boolean cookies = COOKIES.matcher(element.id()).find()
                    || COOKIES.matcher(element.className()).find();
            // A page can say on its whole text that a notice is there.
            if (cookies && element.text().length() <= half) {
                element.attr(NOTICE, "");
            }
        }
    }

    /** An article's own head and foot are text; a site's are not. */
    private static boolean belongsToText(Element element, Element main) {
        boolean headOrFoot = element.normalName().matches("header|footer");
        return headOrFoot && (main.normalName().matches("main|article") || element.closest("article, section") != null);
    }

    private static Element main(Element body) {
        for (String selector : MAINS) {
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
