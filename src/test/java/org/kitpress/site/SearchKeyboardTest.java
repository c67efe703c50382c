package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.Browser;
import org.kitpress.judge.Keyboard.Announced;
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** From the load of a page to an open result with the keys alone. */
@RequiresBrowser
class SearchKeyboardTest {
    @Test
    void slashWordsArrowEnter(Browser browser, Tab tab) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            SearchUser user = new SearchUser(tab);
            tab.open(server.url("search.html"));
            tab.keyboard().type("/");
            assertEquals(
                    new Announced("searchbox", "Search this toolkit"),
                    tab.keyboard().focused());
            tab.keyboard().type("confidential");
            user.awaitAnswerTo("confidential");
            user.press(Key.DOWN);
            Announced first = tab.keyboard().focused();
            assertEquals(new Announced("link", user.titles().get(0)), first);
            user.press(Key.DOWN);
            user.press(Key.UP);
            user.press(Key.UP);
            assertTrue(user.isInBox());
            user.press(Key.DOWN);
            String wanted = tab.evaluate("document.activeElement.href").asText();
            tab.awaitPage(() -> user.press(Key.ENTER));
            assertEquals(wanted, tab.evaluate("location.href").asText());
            tab.awaitPage(() -> tab.evaluate("history.back()"));
            user.awaitAnswerTo("confidential");
        }
        SiteKeyboardTest.used(browser, "6-search", "search");
    }

    @Test
    void everyResultAndFilterIsReachedByTabbingAlone(Browser browser, Tab tab) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            SearchUser user = new SearchUser(tab);
            tab.open(server.url("search.html?q=mission"));
            user.awaitAnswerTo("mission");
            user.awaitCounts();
            user.goToBox();
            int reached = 0;
            int wanted = tab.evaluate("[...document.querySelectorAll('[data-results] a, [data-filters] input')]"
                            + ".filter(e => e.getClientRects().length).length")
                    .asInt();
            assertTrue(wanted > 10, "results and filters: " + wanted);
            for (int i = 0; i < wanted + 10 && reached < wanted; i++) {
                user.press(Key.TAB);
                if (user.is("document.activeElement.matches('[data-results] a, [data-filters] input')")) {
                    reached++;
                }
            }
            assertEquals(wanted, reached);
            assertEquals(List.of(), tab.log().errors());
        }
        SiteKeyboardTest.used(browser, "7-search-filters", "search-filters");
    }
}
