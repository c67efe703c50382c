package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.Browser;
import org.kitpress.judge.Judged;
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;
import org.kitpress.statement.Judge;

/** Pages used with the keys alone. */
@RequiresBrowser
class SiteKeyboardTest {
    private static final String FOCUSED = "document.activeElement";

    private StaticServer server;

    @BeforeEach
    void serve() {
        server = StaticServer.serve(BuiltSite.folder(), "/");
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** @param state the key of what was used, in the words of the statement */
    static void used(Browser browser, String run, String state) {
        Judged.by(Judge.KEYBOARD, run).with(browser).states(List.of(state)).compare();
    }

    private void open(Tab tab, String page, int width) {
        tab.setViewport(width, 900);
        tab.open(server.url(page));
    }

    @Test
    void theSkipLinkComesFirstAndLeadsPastTheNavigation(Browser browser, Tab tab) {
        open(tab, "planning/mission.html", 1280);
        tab.keyboard().press(Key.TAB);
        assertEquals(
                "#site--main", tab.evaluate(FOCUSED + ".getAttribute('href')").asText());
        assertTrue(
                tab.evaluate(FOCUSED + ".getBoundingClientRect().top >= 0").asBoolean(), "the focused link is in view");
        tab.keyboard().press(Key.ENTER);
        tab.keyboard().press(Key.TAB);
        assertTrue(tab.evaluate("document.querySelector('main').contains(" + FOCUSED + ")")
                .asBoolean());
        used(browser, "1-skip-link", "skip-link");
    }

    @Test
    void everyStopShowsItsFocusAndTheOrderFollowsThePage(Browser browser, Tab tab) {
        open(tab, "actions/leadership.html", 1280);
        List<String> unseen = new ArrayList<>();
        String order = "[...document.body.querySelectorAll('*')].indexOf(" + FOCUSED + ")";
        int stops = 0;
        for (int before = -1; ; stops++) {
            tab.keyboard().press(Key.TAB);
            int place = tab.evaluate(order).asInt();
            if (place < 0
                    || (stops > 0 && tab.evaluate(FOCUSED + ".matches('.skip')").asBoolean())) {
                break;
            }
            assertTrue(place > before, "stop " + stops + " lies before the one that went before it");
            before = place;
            boolean outlined = tab.evaluate("getComputedStyle(" + FOCUSED + ").outlineStyle !== 'none'")
                    .asBoolean();
            if (!outlined) {
                unseen.add(tab.evaluate(FOCUSED + ".outerHTML.slice(0, 120)").asText());
            }
        }
        assertTrue(stops > 20, "stops: " + stops);
        assertEquals(List.of(), unseen);
        used(browser, "2-focus-order", "focus-order");
    }

    @Test
    void aTermExplainsItselfOnFocusAndEscapeClosesIt(Browser browser, Tab tab) {
        open(tab, "actions/leadership.html", 1280);
        tab.evaluate("document.querySelector('main a.term').focus()");
        String box = "document.getElementById('site--term')";
        assertFalse(tab.evaluate(box + ".hidden").asBoolean());
        assertTrue(tab.evaluate(box + ".innerText.length > 40").asBoolean());
        assertEquals(
                "site--term",
                tab.evaluate(FOCUSED + ".getAttribute('aria-describedby')").asText());
        tab.keyboard().press(Key.ESCAPE);
        assertTrue(tab.evaluate(box + ".hidden").asBoolean());
        tab.keyboard().press(Key.ENTER);
        assertTrue(
                tab.evaluate("location.hash.startsWith('#site--word-')").asBoolean(),
                "Enter leads to the list of words");
        used(browser, "3-terms", "terms");
    }

    @Test
    void thePhoneMenuOpensAndClosesAndGivesTheFocusBack(Browser browser, Tab tab) {
        open(tab, "planning/mission.html", 320);
        tab.evaluate("document.querySelector('button[aria-controls=site--menu]').focus()");
        tab.keyboard().press(Key.ENTER);
        String shown = "document.querySelector('#site--menu a').getClientRects().length > 0";
        assertTrue(tab.evaluate(shown).asBoolean());
        tab.evaluate("document.querySelector('#site--menu a').focus()");
        tab.keyboard().press(Key.ESCAPE);
        assertFalse(tab.evaluate(shown).asBoolean());
        assertEquals(
                "site--menu",
                tab.evaluate(FOCUSED + ".getAttribute('aria-controls')").asText());
        used(browser, "4-menu", "menu");
    }

    @Test
    void theContinuumsAidWorksWithSpaceAndArrows(Browser browser, Tab tab) {
        open(tab, "partnership/continuum.html", 1280);
        tab.evaluate("document.querySelector('[data-aid] input').focus()");
        tab.keyboard().press(Key.SPACE);
        assertTrue(tab.evaluate(FOCUSED + ".checked").asBoolean());
        String marked = "document.querySelector('[data-aid-list] dd').textContent";
        assertEquals("1 of 3 seen", tab.evaluate(marked).asText());
        tab.evaluate("document.querySelector('[data-aid-clear]').focus()");
        tab.keyboard().press(Key.ENTER);
        assertEquals("0 of 3 seen", tab.evaluate(marked).asText());
        used(browser, "5-place-yourself", "place-yourself");
    }
}
