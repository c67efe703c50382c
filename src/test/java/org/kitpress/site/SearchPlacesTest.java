package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** The search wherever the site stands: it finds, its links lead there, and it asks nobody else. */
@RequiresBrowser
class SearchPlacesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/toolkit/"})
    void overHttp(String prefix, Tab tab) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), prefix)) {
            searches(tab, server.url(""));
        }
    }

    @Test
    void fromDisk(Tab tab) {
        searches(tab, BuiltSite.folder().toUri().toString());
    }

    private static void searches(Tab tab, String root) {
        SearchUser user = new SearchUser(tab);
        tab.open(root + "planning/mission.html");
        user.type("confidential");
        tab.awaitTrue("document.querySelector('[data-panel] li a')");
        quiet(tab, root);
        tab.awaitPage(() -> user.press(Key.ENTER));
        user.awaitAnswerTo("confidential");
        assertTrue(tab.evaluate("location.href").asText().startsWith(root + "search.html?q=confidential"));
        assertFalse(user.titles().isEmpty());
        quiet(tab, root);
        String wanted =
                tab.evaluate("document.querySelector('[data-results] a').href").asText();
        assertTrue(wanted.startsWith(root), wanted);
        tab.awaitPage(() -> tab.click("[data-results] a"));
        assertEquals(wanted, tab.evaluate("location.href").asText());
        assertTrue(user.is("document.querySelector('main h1')"));
    }

    private static void quiet(Tab tab, String root) {
        assertEquals(List.of(), tab.log().errors());
        // From disk, browsers refuse to load the typeface early, and load it when it is used.
        assertEquals(
                List.of(),
                tab.log().failures().stream()
                        .filter(failure -> !failure.endsWith(".woff2"))
                        .toList());
        assertEquals(List.of(), tab.log().cspViolations());
        tab.log().requests().stream()
                .filter(request -> !request.url().startsWith("data:"))
                .forEach(request -> assertTrue(request.url().startsWith(root), request.url()));
    }
}
