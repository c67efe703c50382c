package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.Browser;
import org.kitpress.judge.Judged;
import org.kitpress.judge.ManyPages;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;
import org.kitpress.statement.Judge;

/** A reader whose browser runs no scripts misses nothing that matters. */
@RequiresBrowser
class SiteWithoutScriptsTest {
    /**
     * The text of main as it is shown, without the parts that say themselves that they need scripts. What a closed
     * disclosure holds is opened first, as a reader would.
     */
    private static final String SHOWN_TEXT =
            "document.querySelectorAll('[data-aid], [data-aid-without], [data-copy], [data-print], [data-packet],"
                    + " [data-answers-made], [data-without-script], [data-with-script], .answers-fields')"
                    + ".forEach(e => e.remove()),"
                    + " document.querySelectorAll('details').forEach(d => d.open = true),"
                    + " document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()";

    /** Links that can be seen somewhere on the page, whichever part they are in. */
    private static final String SHOWN_LINKS = "[...document.querySelectorAll('a[href]')]"
            + ".filter(a => a.getClientRects().length > 0).map(a => new URL(a.href).pathname)";

    @Test
    void everyPageShowsTheSameTextAsWithScripts(Browser browser) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            assertEquals(List.of(), ManyPages.complaints(browser, BuiltSite.pages(), tab -> {}, (tab, page) -> {
                String with = text(tab, server.url(page), true);
                String without = text(tab, server.url(page), false);
                return with.equals(without)
                        ? List.of()
                        : List.of(page + " with scripts: " + with + "\nwithout: " + without);
            }));
        }
        Judged.by(Judge.WITHOUT_SCRIPTS, "pages")
                .with(browser)
                .pages(BuiltSite.pages().size())
                .compare();
    }

    private static String text(Tab tab, String url, boolean scripts) {
        tab.setScripts(scripts);
        tab.open(url);
        String text = tab.evaluate("(" + SHOWN_TEXT + ")").asText();
        assertFalse(text.isBlank(), url);
        return text;
    }

    @Test
    void navigationAndTheListOfEverythingAreThereOnPhoneAndDesktop(Browser browser) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            for (int width : new int[] {320, 1280}) {
                try (Tab tab = browser.openTab()) {
                    tab.setScripts(false);
                    tab.setViewport(width, 900);
                    tab.open(server.url("planning/mission.html"));
                    openMenu(tab, width);
                    List<String> shown = StreamSupport.stream(
                                    tab.evaluate(SHOWN_LINKS).spliterator(), false)
                            .map(node -> node.asText())
                            .toList();
                    for (String wanted : List.of(
                            "/index.html",
                            "/planning/index.html",
                            "/planning/assess.html",
                            "/scenarios/index.html",
                            "/a-z.html",
                            "/work-plan/index.html")) {
                        assertTrue(shown.contains(wanted), wanted + " at " + width + " in " + shown);
                    }
                }
            }
        }
    }

    /** On a phone the menu is a link to the navigation, which is shown when it is where the reader went. */
    private static void openMenu(Tab tab, int width) {
        if (width < 600) {
            tab.click("[data-menu]");
        }
    }

    @Test
    void theListOfEverythingNamesEveryPage() throws IOException {
        var links = Jsoup.parse(BuiltSite.folder().resolve("a-z.html"))
                .select("main a[href]")
                .eachAttr("href");
        for (String page : BuiltSite.pages()) {
            boolean generated =
                    List.of("a-z.html", "search.html", "404.html", "index.html").contains(page)
                            // What a packet's own page leads to.
                            || page.endsWith("-packet.html")
                            || page.endsWith("-facilitator.html");
            assertTrue(generated || links.contains(page), page + " is not in the A to Z");
        }
    }
}
