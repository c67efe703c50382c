package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.Axe;
import org.kitpress.judge.Browser;
import org.kitpress.judge.Judged;
import org.kitpress.judge.Media;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;
import org.kitpress.statement.Judge;

/**
 * axe-core on each state of the search, on a small phone and a desk, in light and dark. What pages are before somebody
 * types is judged with all other pages.
 */
@RequiresBrowser
class SearchAccessibilityTest {
    private static final int[] WIDTHS = {320, 1280};

    private final Axe axe = new Axe();
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> states = new LinkedHashSet<>();

    @Test
    void axeFindsNothingInAnyStateOfTheSearchPage(Browser browser, Tab tab) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            SearchUser user = new SearchUser(tab);
            tab.open(server.url("search.html"));
            user.paste("partner");
            user.awaitAnswerTo("partner");
            judge(tab, "results");
            tab.evaluate("(() => { document.querySelector('[data-filters]').open = true;"
                    + " document.querySelector('[data-facet=topics] input').click(); })()");
            tab.awaitTrue("location.search.includes('topic=')");
            judge(tab, "filters");
            tab.evaluate("document.querySelector('[data-clear]').click()");
            user.paste("memorendum");
            user.awaitStatus("Nothing for");
            judge(tab, "correction");
            user.paste("qqqqzzzz");
            user.awaitStatus("Nothing found");
            judge(tab, "no-results");
            tab.open(server.url("search.html"));
            tab.network().setOffline(true);
            user.paste("partner");
            user.awaitStatus("could not be loaded");
            judge(tab, "offline");
        }
        assertNoComplaints(browser, "1-page");
    }

    @Test
    void axeFindsNothingWhileThePanelOfAnotherPageIsOpen(Browser browser, Tab tab) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            SearchUser user = new SearchUser(tab);
            tab.open(server.url("planning/mission.html"));
            user.type("partner");
            tab.awaitTrue("document.querySelector('[data-panel] li a')");
            judge(tab, "panel");
            user.paste("qqqqzzzz");
            tab.awaitTrue("document.querySelector('form [role=status]').textContent.startsWith('Nothing')");
            judge(tab, "empty-panel");
        }
        assertNoComplaints(browser, "2-panel");
    }

    @Test
    void axeFindsNothingWhereResultsLead(Browser browser, Tab tab) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            for (String place :
                    List.of("actions/leadership.html#mou", "work-plan/csdwg.html#step-3-1", "glossary.html#mou")) {
                tab.open(server.url(place));
                assertTrue(
                        tab.evaluate("Boolean(document.querySelector(':target'))")
                                .asBoolean(),
                        place);
                judge(tab, "item", place);
            }
        }
        assertNoComplaints(browser, "3-results");
    }

    /** Compares what was judged with the record, unless something is wrong. */
    private void assertNoComplaints(Browser browser, String run) {
        assertEquals(List.of(), complaints);
        Judged.by(Judge.SEARCH, run)
                .with(axe.version())
                .with(browser)
                .against(Axe.STANDARD)
                .widths(WIDTHS)
                .modes(Axe.MODES)
                .states(states)
                .compare();
    }

    private void judge(Tab tab, String state) {
        judge(tab, state, state);
    }

    /** @param state its key in the words of the statement */
    private void judge(Tab tab, String state, String place) {
        states.add(state);
        for (int width : WIDTHS) {
            tab.setViewport(width, 900);
            axe.judgeInLightAndDark(tab).forEach(report -> complaints.add(place + " at " + width + " " + report));
            if (tab.evaluate("document.documentElement.scrollWidth").asInt() > width) {
                complaints.add(place + " scrolls sideways at " + width);
            }
        }
        tab.setMedia(Media.SCREEN);
        tab.setViewport(1280, 900);
    }
}
