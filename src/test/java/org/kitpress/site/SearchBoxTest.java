package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.Tab;

/** The search box that every page has, and the first results under it. */
@RequiresBrowser
class SearchBoxTest extends SearchSession {
    private static final String PANEL = "[data-panel]";

    SearchBoxTest() {
        super("planning/mission.html");
    }

    private void typeAndAwaitPanel(String text) {
        user.type(text);
        tab.awaitTrue("document.querySelector('[data-all-results]').textContent.includes('“" + text
                + "”') && !document.querySelector('[data-panel]').hidden");
    }

    @Test
    void nothingOfTheSearchIsLoadedBeforeTheBoxIsUsed() {
        assertTrue(tab.log().requests().stream()
                .noneMatch(r -> r.url().contains("js/search.") || r.url().contains("/search/")));
        user.goToBox();
        tab.awaitTrue("window.lunr");
    }

    @Test
    void theFirstFiveResultsShowOverThePageAndTheCountIsSaid() {
        String place = "document.querySelector('h1').getBoundingClientRect().top";
        double before = tab.evaluate(place).asDouble();
        typeAndAwaitPanel("partner");
        assertEquals(5, user.texts(PANEL + " li a").size());
        assertTrue(user.texts("form [role=status]").get(0).startsWith("Showing the first 5 of"));
        assertEquals(before, tab.evaluate(place).asDouble(), "nothing moves");
    }

    @Test
    void arrowsAndTabGoThroughTheResultsAndEnterOpensOne() {
        typeAndAwaitPanel("mission");
        user.press(Key.DOWN);
        assertTrue(user.is("document.activeElement === document.querySelectorAll('[data-panel] a')[0]"));
        user.press(Key.TAB);
        user.press(Key.DOWN);
        assertTrue(user.is("document.activeElement === document.querySelectorAll('[data-panel] a')[2]"));
        user.press(Key.UP);
        user.press(Key.UP);
        user.press(Key.UP);
        assertTrue(user.isInBox());
        user.press(Key.DOWN);
        String wanted = tab.evaluate("document.activeElement.href").asText();
        tab.awaitTrue("document.activeElement.href");
        user.press(Key.ENTER);
        tab.awaitTrue("location.href === " + SearchUser.quoted(wanted));
    }

    @Test
    void enterInTheBoxLeadsToAllResults() {
        typeAndAwaitPanel("memorandum");
        tab.awaitPage(() -> user.press(Key.ENTER));
        user.awaitAnswerTo("memorandum");
        assertEquals("search.html?q=memorandum", user.address());
    }

    @Test
    void allResultsLeadsToTheSearchPage() {
        typeAndAwaitPanel("time line");
        tab.awaitPage(() -> tab.click("[data-all-results]"));
        user.awaitAnswerTo("time line");
    }

    @Test
    void escapeInAResultClosesThePanelAndGoesBackToTheBox() {
        typeAndAwaitPanel("mission");
        user.press(Key.DOWN);
        user.press(Key.ESCAPE);
        assertFalse(user.isShown(PANEL));
        assertTrue(user.isInBox());
        assertEquals("mission", user.box());
        user.press(Key.ESCAPE);
        assertEquals("", user.box());
        user.press(Key.ESCAPE);
        assertFalse(user.isInBox());
    }

    @Test
    void aClickElsewhereAndTabbingOnCloseThePanel() {
        typeAndAwaitPanel("mission");
        tab.click("h1");
        assertFalse(user.isShown(PANEL));
        tab.evaluate("document.activeElement.blur()");
        user.goToBox();
        tab.awaitTrue("!document.querySelector('[data-panel]').hidden");
        tab.evaluate("document.querySelector('[data-all-results]').focus()");
        user.press(Key.TAB);
        assertFalse(user.isShown(PANEL));
    }

    @Test
    void slashGoesToTheBoxUnlessOneIsWritingOrHasTurnedItOff() {
        tab.keyboard().type("/");
        assertTrue(user.isInBox());
        assertEquals("", user.box(), "the stroke itself is not written");
        tab.keyboard().type("/");
        assertEquals("/", user.box(), "in the box it is a character");
        tab.open(server.url("search.html"));
        tab.click(".search-keys summary");
        tab.click("[data-slash]");
        tab.open(server.url("planning/mission.html"));
        tab.keyboard().type("/");
        assertFalse(user.isInBox());
        tab.open(server.url("search.html"));
        tab.click(".search-keys summary");
        tab.click("[data-slash]");
        assertEquals(0, tab.evaluate("localStorage.length").asInt(), "nothing is kept of what is usual");
    }

    @Test
    void onASmallPhoneTheBoxAndThePanelFit() {
        tab.setViewport(320, 700);
        tab.open(server.url("planning/mission.html"));
        typeAndAwaitPanel("mission");
        assertTrue(user.is("document.documentElement.scrollWidth <= 320"));
        String left = "document.querySelector('[data-panel]').getBoundingClientRect().left";
        String right = "document.querySelector('[data-panel]').getBoundingClientRect().right";
        assertTrue(tab.evaluate(left).asDouble() >= 0 && tab.evaluate(right).asDouble() <= 320);
        assertTrue(user.is("document.querySelector('[type=search]').getBoundingClientRect().width >= 100"));
    }

    @Test
    void withoutScriptsTheBoxLeadsToTheListOfEverything(Tab plain) {
        plain.setScripts(false);
        plain.open(server.url("planning/mission.html"));
        plain.evaluate("document.querySelector('[type=search]').focus()");
        plain.keyboard().type("mission");
        plain.awaitPage(() -> plain.keyboard().press(Key.ENTER));
        assertEquals(
                "/search.html?q=mission",
                plain.evaluate("location.pathname + location.search").asText());
        assertTrue(plain.evaluate("document.querySelector('#site--letter-m').getClientRects().length > 0")
                .asBoolean());
        assertTrue(plain.evaluate("document.querySelector('[data-without-script]').getClientRects().length > 0")
                .asBoolean());
    }

    @Test
    void aLinkIntoSomethingFoldedOpensIt() {
        tab.evaluate("(() => { const folded = document.createElement('details'); folded.id = 'outer';"
                + " folded.appendChild(document.createElement('p')).id = 'inner here';"
                + " document.querySelector('main').appendChild(folded); location.hash = 'inner%20here'; })()");
        tab.awaitTrue("document.getElementById('outer').open");
    }
}
