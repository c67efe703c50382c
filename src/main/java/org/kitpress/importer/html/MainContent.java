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
 * The main content of a page, without navigation, notices, and the like.
 *
 * @param title plain text; empty when the page has none
 * @param notices a sentence for each sort of content that was skipped
 */
record MainContent(Element element, String title, List<String> notices) {
    /** Selectors for the main content, each used only if it matches one element with text. */
    private static final List<String> MAIN_SELECTORS = List.of(
            ".doc-content", "main", "[role=main]", "article", "#content", "#main-content", "#main", ".entry-content");

    /** An attribute that this class sets on elements hidden by styles. */
    private static final String HIDDEN = "data-kitpress-hidden";

    private static final Pattern HIDING_STYLE = Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    /** Selectors for what is not content, with names for the user. */
    private static final Map<String, String> SKIPPED = new LinkedHashMap<>();

    static {
        SKIPPED.put("nav, [role=navigation], [" + Clutter.PATH + "], .skip-link", "menus");
        SKIPPED.put("[" + Clutter.SERVICE + "]", "links to share, edit, or print the page");
        SKIPPED.put("header, [role=banner]", "the page header");
        SKIPPED.put("footer, [role=contentinfo]", "the page footer");
        SKIPPED.put("[role=search], form[action*=search]", "the search box");
        SKIPPED.put("[" + HIDDEN + "], [hidden], [aria-hidden=true], dialog:not([open])", "hidden elements");
        SKIPPED.put(
                "[" + Clutter.NOTICE + "], dialog, [role=dialog], [role=alertdialog]", "dialogs and cookie notices");
        SKIPPED.put("video, audio, canvas", "videos and audio");
        SKIPPED.put("iframe, object, embed", "content embedded from other pages, such as videos and maps");
        SKIPPED.put("svg[role=img], svg:has(text, title)", "drawings");
        SKIPPED.put("svg", "icons");
        SKIPPED.put("button", "buttons");
    }

    static MainContent of(Document page) {
        Element body = page.body();
        PageTitle pageTitle = PageTitle.of(page);
        page.select("script, style, noscript, template, head link, svg[aria-hidden=true]")
                .remove();
        // Headings that readers open and close.
        page.select(":is(h1, h2, h3, h4, h5, h6, summary, dt, legend) button").unwrap();
        Element main = main(body);
        mark(main);
        List<String> notices = new ArrayList<>();
        if (body.text().length() > main.text().length()) {
            notices.add("Skipped: everything outside the main content of the page.");
        }
        SKIPPED.forEach((selector, name) -> {
            List<Element> skipped = main.select(selector).stream()
                    .filter(element -> element != main && !isPartOfText(element, main))
                    .toList();
            // Videos and drawings have no text, but readers would miss them.
            if (skipped.stream().anyMatch(element -> element.hasText() || isSeen(element))) {
                notices.add("Skipped: " + name + ".");
            }
            skipped.forEach(Element::remove);
        });
        pageTitle.headings().forEach(Element::remove);
        return new MainContent(main, pageTitle.title(), notices);
    }

    private static boolean isSeen(Element element) {
        boolean isMedia =
                element.normalName().matches("video|audio|canvas|iframe|object|embed") || element.is("svg[role=img]");
        return isMedia && !(element.attr("width") + " " + element.attr("height")).matches("[01] .*|.* [01]");
    }

    /** Marks elements that styles hide, and what is not text of the page. */
    private static void mark(Element main) {
        for (Element element : main.select("[style]")) {
            if (HIDING_STYLE.matcher(element.attr("style")).find()) {
                element.attr(HIDDEN, "");
            }
        }
        Clutter.mark(main);
    }

    /** The header and footer of an article are content; those of the site are not. */
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
}
