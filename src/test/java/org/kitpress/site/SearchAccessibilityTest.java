package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.Axe;
import org.kitpress.judge.Media;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/**
 * axe-core on each state of the search, on a small phone and a desk, in light and dark. What pages are before somebody
 * types is judged with all other pages.
 */
@RequiresBrowser
class SearchAccessibilityTest {
    private static final int[] WIDTHS = {320, 1280};

    private final Axe axe = new Axe();
    private final List<String> complaints = new ArrayList<>();

    @Test
    void axeFindsNothingInAnyStateOfTheSearchPage(Tab tab) {
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
            judge(tab, "corrected");
            user.paste("qqqqzzzz");
            user.awaitStatus("Nothing found");
            judge(tab, "no results");
            tab.open(server.url("search.html"));
            tab.network().setOffline(true);
            user.paste("partner");
            user.awaitStatus("could not be loaded");
            judge(tab, "offline");
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void axeFindsNothingWhileThePanelOfAnotherPageIsOpen(Tab tab) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            SearchUser user = new SearchUser(tab);
            tab.open(server.url("planning/mission.html"));
            user.type("partner");
            tab.awaitTrue("document.querySelector('[data-panel] li a')");
            judge(tab, "panel");
            user.paste("qqqqzzzz");
            tab.awaitTrue("document.querySelector('form [role=status]').textContent.startsWith('Nothing')");
            judge(tab, "empty panel");
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void axeFindsNothingWhereResultsLead(Tab tab) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            for (String place :
                    List.of("actions/leadership.html#mou", "work-plan/csdwg.html#step-3-1", "glossary.html#mou")) {
                tab.open(server.url(place));
                assertTrue(
                        tab.evaluate("Boolean(document.querySelector(':target'))")
                                .asBoolean(),
                        place);
                judge(tab, place);
            }
        }
        assertEquals(List.of(), complaints);
    }

    private void judge(Tab tab, String state) {
        for (int width : WIDTHS) {
            tab.setViewport(width, 900);
            axe.judgeInLightAndDark(tab).forEach(report -> complaints.add(state + " at " + width + " " + report));
            if (tab.evaluate("document.documentElement.scrollWidth").asInt() > width) {
                complaints.add(state + " scrolls sideways at " + width);
            }
        }
        tab.setMedia(Media.SCREEN);
        tab.setViewport(1280, 900);
    }
}
