package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.Browser;
import org.kitpress.judge.Judged;
import org.kitpress.judge.Keyboard;
import org.kitpress.judge.ManyPages;
import org.kitpress.judge.Media;
import org.kitpress.judge.Paper;
import org.kitpress.judge.PrintJudge;
import org.kitpress.judge.Printed;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;
import org.kitpress.model.EnumKeys;
import org.kitpress.statement.Judge;

/** Every page as a real browser prints it. */
@RequiresBrowser
class SitePrintTest {
    private static final String STAMP = "(() => { const of = document.documentElement.dataset;"
            + " return [of.stampName, of.stampTitle, of.stampAddress]; })()";

    /** One page of each kind that is printed to work with. */
    private static final List<String> KINDS = List.of(
            "planning/mission.html",
            "actions/leadership.html",
            "actions/all.html",
            "scenarios/regional.html",
            "work-plan/csdwg.html",
            "partnership/continuum.html",
            "training/awareness.html");

    @Test
    void everyPagePrintsWholeOnLetterAndA4WithItsBoxesAndItsStampOnEverySheet(Browser browser) {
        assertEquals(List.of(), look(browser, BuiltSite.pages(), (tab, page) -> {
            List<String> complaints = new ArrayList<>();
            for (Paper paper : Paper.values()) {
                complaints(tab, paper).forEach(c -> complaints.add(page + " on " + paper + ": " + c));
            }
            return complaints;
        }));
        Judged.by(Judge.PRINTING, "pages")
                .with(browser)
                .pages(BuiltSite.pages().size())
                .modes(EnumKeys.all(Paper.class))
                .compare();
    }

    @Test
    void shortAndLargePrintLoseNothingThatIsToBePrinted(Browser browser) {
        assertEquals(List.of(), look(browser, KINDS, (tab, page) -> {
            List<String> complaints = new ArrayList<>();
            for (String choice : List.of("print-large", "print-short", "print-short print-large")) {
                tab.evaluate("document.documentElement.className = '" + choice + "'");
                complaints(tab, Paper.LETTER).forEach(c -> complaints.add(page + " with " + choice + ": " + c));
            }
            return complaints;
        }));
    }

    @Test
    void readersChooseShortAndLargeByTheKeyboardAndTheBrowsersDialogOpens(Browser browser) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/");
                Tab tab = browser.openTab()) {
            tab.open(server.url("actions/leadership.html"));
            tab.evaluate("window.print = () => { window.printed = document.documentElement.className }");
            tab.evaluate("document.querySelector('[data-print] summary').focus()");
            tab.keyboard().press(Keyboard.Key.ENTER);
            tab.evaluate("document.querySelector('[data-print] [value=short]').click()");
            tab.evaluate("document.querySelector('[data-print] [value=large]').click()");
            tab.evaluate("document.querySelector('[data-print] [value=blank]').click()");
            assertEquals(
                    "print-short print-large", tab.evaluate("window.printed").asText());
            int items = tab.evaluate("document.querySelectorAll('.checks > li').length")
                    .asInt();
            assertTrue(Printed.of(tab, Paper.LETTER).sheets().get(0).boxes().size() >= items, "all items on one sheet");
            assertEquals(
                    0,
                    tab.evaluate("localStorage.length + sessionStorage.length").asInt());
        }
    }

    private static List<String> complaints(Tab tab, Paper paper) {
        PrintJudge.Wanted wanted = PrintJudge.wanted(tab);
        List<String> stamp = new ArrayList<>();
        tab.evaluate(STAMP).forEach(words -> stamp.add(words.asText()));
        return PrintJudge.complaints(wanted, Printed.of(tab, paper), stamp);
    }

    private static List<String> look(Browser browser, List<String> pages, ManyPages.Look look) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            return ManyPages.complaints(
                    browser,
                    pages,
                    tab -> {
                        tab.setMedia(Media.PRINT);
                        tab.setViewport(700, 900);
                    },
                    (tab, page) -> {
                        tab.open(server.url(page));
                        return look.complaints(tab, page);
                    });
        }
    }
}
