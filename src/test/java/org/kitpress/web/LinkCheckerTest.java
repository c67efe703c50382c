package org.kitpress.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitpress.report.LinkStatus;

/** Checks links to a site on this computer; no test uses the network. */
class LinkCheckerTest {
    private static final CrawlPolicy QUICK =
            new CrawlPolicy(4, Duration.ZERO, Duration.ofSeconds(20), 3, Duration.ofSeconds(30), true);
    private static final long NOW = 1_800_000_000L;

    private OtherSite site;

    @BeforeEach
    void open() throws IOException {
        site = new OtherSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private LinkStatus ask(String path) {
        return new LinkChecker(QUICK, NOW).check(List.of(site.at(path))).get(site.at(path));
    }

    @ParameterizedTest
    @CsvSource({
        "/page, GOOD, HEAD /page",
        "/no-head, GOOD, HEAD /no-head|GET /no-head",
        "/nothing, DEAD, HEAD /nothing|GET /nothing",
        "/gone, DEAD, HEAD /gone|GET /gone",
        "/secret, UNSURE, HEAD /secret|GET /secret",
        "/broken, UNSURE, HEAD /broken|GET /broken",
        "/busy, GOOD, HEAD /busy|HEAD /busy",
        "/always-busy, UNSURE, HEAD /always-busy",
        "/circle, UNSURE, HEAD /circle|HEAD /circle|HEAD /circle|HEAD /circle|HEAD /circle|HEAD /circle",
        "/moved-to-nothing, DEAD, HEAD /moved-to-nothing|HEAD /lost|GET /lost"
    })
    void resultFollowsFromTheResponsesWithoutFurtherRequests(String path, LinkStatus.State state, String requests) {
        assertEquals(state, ask(path).state());
        assertEquals(requests, String.join("|", site.requests));
    }

    @Test
    void onlyPermanentMovesAreReported() {
        assertEquals(site.at("/new"), ask("/moved").movedTo());
        assertEquals(null, ask("/for-now").movedTo());
        assertEquals(site.at("/for-now"), ask("/moved-then-for-now").movedTo());
    }

    @Test
    void requestsToASiteAreSequentialWithoutCookiesAndNameTheProgram() {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            addresses.add(site.at("/page?" + i));
        }
        assertEquals(20, new LinkChecker(QUICK, NOW).check(addresses).size());
        assertEquals(1, site.most.get());
        assertEquals(List.of(), site.cookies);
        assertTrue(site.name.startsWith("Kitpress-link-check"), site.name);
    }

    @Test
    void siteThatDoesNotRespondIsNotDead() {
        String address = site.at("/page");
        site.close();
        assertEquals(
                LinkStatus.State.UNSURE,
                new LinkChecker(QUICK, NOW).check(List.of(address)).get(address).state());
    }

    @Test
    void addressesInPrivateNetworksAreNotRequested() {
        LinkStatus answer = new LinkChecker(CrawlPolicy.POLITE, NOW)
                .check(List.of(site.at("/page")))
                .get(site.at("/page"));
        assertEquals("the address is in a private network", answer.detail());
        assertEquals(List.of(), site.requests);
    }

    @Test
    void goodResultsAreCachedForAWeekAndOthersNotAtAll() {
        Map<String, LinkStatus> results =
                new LinkChecker(QUICK, NOW).check(List.of(site.at("/moved"), site.at("/gone"), site.at("/secret")));
        String text = LinkCache.write(results);
        Map<String, LinkStatus> known = LinkCache.read(text, NOW + 6 * 24 * 3600);
        assertEquals(Map.of(site.at("/moved"), results.get(site.at("/moved"))), known);
        assertEquals(Map.of(), LinkCache.read(text, NOW + 8 * 24 * 3600));
        assertEquals(Map.of(), LinkCache.read("<html>", NOW));
    }
}
