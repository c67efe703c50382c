package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** Whatever is typed, pasted or put into an address: the page says something sensible, and it stays text. */
@RequiresBrowser
class SearchBadInputTest {
    private static final List<String> INPUTS = List.of(
            "<img src=x onerror=\"document.title='owned'\">",
            "<script>document.title='owned'</script>",
            "\"><svg onload=alert(1)>",
            "'\"`\\",
            "{0}{1}{2} mission",
            "+-*~^:",
            "+",
            "**",
            "title:mission^10 mission~2 -mission",
            "__proto__ constructor toString",
            "a\u0000b\u0007c\u001b\u007f\u0085\u2028\u2029mission",
            "\ud800 lone \udc00",
            "\u202emission\u202c מדריך",
            "%E0%A4%A %00 &amp; &lt;",
            "?q=x&kind=y#z",
            "x".repeat(10_000),
            "mission ".repeat(1_250));

    @Test
    void onTheSearchPage(Tab tab) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            SearchUser user = new SearchUser(tab);
            tab.open(server.url("search.html"));
            String title = tab.evaluate("document.title").asText();
            for (String input : INPUTS) {
                user.paste("");
                user.awaitStatus("Type two letters");
                user.paste(input);
                if (input.strip().length() > 1) {
                    tab.awaitTrue("!document.querySelector('[data-status]').textContent.startsWith('Type two')");
                }
                harmless(tab, title, input);
            }
        }
    }

    /** From disk, since servers refuse some of these addresses. */
    @Test
    void inTheAddress(Tab tab) {
        SearchUser user = new SearchUser(tab);
        String page = BuiltSite.folder().resolve("search.html").toUri().toString();
        tab.open(page);
        String title = tab.evaluate("document.title").asText();
        for (String input : INPUTS) {
            String encoded = URLEncoder.encode(input, StandardCharsets.UTF_8);
            tab.open(page + "?q=" + encoded + "&kind=" + encoded + "&kind=%E0%A4%A&topic");
            if (input.strip().length() > 1) {
                tab.awaitTrue("!document.querySelector('[data-status]').textContent.startsWith('Type two')");
            }
            harmless(tab, title, input);
        }
        assertTrue(user.is("document.querySelector('main')"));
    }

    @Test
    void inTheBoxOfAnotherPage(Tab tab) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            SearchUser user = new SearchUser(tab);
            tab.open(server.url("planning/mission.html"));
            String title = tab.evaluate("document.title").asText();
            for (String input : INPUTS) {
                user.paste("");
                tab.awaitTrue(
                        "!document.querySelector('[data-panel]') || document.querySelector('[data-panel]').hidden");
                user.paste(input);
                if (input.strip().length() > 1) {
                    tab.awaitTrue("!document.querySelector('[data-panel]').hidden");
                }
                harmless(tab, title, input);
            }
        }
    }

    private static void harmless(Tab tab, String title, String input) {
        String shown = input.substring(0, Math.min(40, input.length()));
        assertEquals(List.of(), tab.log().errors(), shown);
        assertEquals(List.of(), tab.log().cspViolations(), shown);
        assertEquals(title, tab.evaluate("document.title").asText(), shown);
        assertEquals(
                0,
                tab.evaluate("document.querySelectorAll('main img[src=x], main script:not([src]), [onload], [onerror],"
                                + " form img, form script').length")
                        .asInt(),
                shown);
        assertTrue(
                tab.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
                        .asBoolean(),
                shown);
    }
}
