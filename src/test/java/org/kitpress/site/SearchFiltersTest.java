package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.RequiresBrowser;

/** The filters of the search page. */
@RequiresBrowser
class SearchFiltersTest extends SearchSession {
    private static final String TRAINING = "[data-facet=topics] input[value=training]";

    SearchFiltersTest() {
        super("search.html?q=partner");
    }

    @BeforeEach
    void awaitCounts() {
        user.awaitCounts();
    }

    private int count(String option) {
        return tab.evaluate("Number(document.querySelector('" + option
                        + "').parentNode.querySelector('.option-count').firstChild.textContent.replace(/\\D/g, ''))")
                .asInt();
    }

    private int total() {
        return Integer.parseInt(user.status().replaceAll("\\D+.*", ""));
    }

    @Test
    void tickingABoxLeavesAsManyResultsAsItSaidAndTheAddressTellsIt() {
        int before = total();
        int said = count(TRAINING);
        assertTrue(said > 0 && said < before, said + " of " + before);
        tab.click(TRAINING);
        user.awaitStatus(said + " result");
        assertEquals(said, total());
        assertEquals("search.html?q=partner&topic=training", user.address());
        tab.open(server.url(user.address()));
        user.awaitAnswerTo("partner");
        assertEquals(said, total());
        user.awaitCounts();
        assertTrue(user.is("document.querySelector('" + TRAINING + "').checked"));
    }

    @Test
    void boxesOfOneGroupAddAndThoseOfTwoGroupsNarrow() {
        tab.click(TRAINING);
        user.awaitStatus(count(TRAINING) + " result");
        int one = total();
        user.awaitCounts();
        int other = count("[data-facet=topics] input[value=planning]");
        assertTrue(other > 0, "what ticking it would add is said of other boxes of the group, too");
        tab.click("[data-facet=topics] input[value=planning]");
        tab.awaitTrue("!document.querySelector('[data-status]').textContent.startsWith('" + one + " ')");
        int both = total();
        assertTrue(both > one && both <= one + other, one + ", " + other + ", " + both);
        user.awaitCounts();
        int trainers = count("[data-facet=audiences] input[value=trainers]");
        tab.click("[data-facet=audiences] input[value=trainers]");
        user.awaitStatus(trainers + " result");
        assertTrue(total() < both);
    }

    @Test
    void theKeysAloneTickABoxAndClearAllAgain() {
        int before = total();
        tab.evaluate("document.querySelector('" + TRAINING + "').focus()");
        user.press(Key.SPACE);
        user.awaitStatus(count(TRAINING) + " result");
        tab.evaluate("document.querySelector('[data-clear]').focus()");
        user.press(Key.ENTER);
        user.awaitStatus(before + " results");
        assertEquals("search.html?q=partner", user.address());
        assertTrue(user.is("document.querySelector('[data-filters]').contains(document.activeElement)"));
    }

    @Test
    void filtersThatLeaveNothingAreNamedAndCanBeClearedOnTheSpot() {
        tab.open(server.url("search.html?q=memorandum&topic=training&kind=scenario&audience=nobody"));
        user.awaitStatus("Nothing found for “memorandum” with the filters: Scenario, Training and staff growth");
        user.awaitCounts();
        assertTrue(user.isShown("input[value=scenario]:checked"), "what is chosen stays in sight");
        tab.evaluate("document.querySelector('[data-unfilter]').focus()");
        user.press(Key.ENTER);
        user.awaitStatus("results for “memorandum”");
        assertTrue(user.isInBox());
        assertFalse(user.isShown("[data-unfilter]"));
        assertEquals("search.html?q=memorandum", user.address());
    }

    @Test
    void madeUpFiltersInTheAddressAreDropped() {
        int before = total();
        tab.open(server.url("search.html?q=partner&audience=nobody&topic=%3Cb%3E"));
        user.awaitStatus(before + " results");
        assertEquals("search.html?q=partner", user.address());
    }

    @Test
    void onAPhoneTheFiltersAreFoldedAndSayHowManyAreChosen() {
        tab.setViewport(320, 800);
        tab.open(server.url("search.html?q=partner&topic=training&topic=planning"));
        user.awaitCounts();
        assertFalse(user.is("document.querySelector('[data-filters]').open"));
        assertEquals("2 chosen", user.texts("[data-chosen]").get(0));
        tab.click("[data-filters] summary");
        assertTrue(user.isShown("[data-facet=topics] input"));
    }
}
