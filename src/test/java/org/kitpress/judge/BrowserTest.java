package org.kitpress.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.judge.Keyboard.Announced;
import org.kitpress.judge.TabLog.CspViolation;

@RequiresBrowser
class BrowserTest {
    @TempDir
    Path folder;

    @Test
    void valuesAndPromisesComeBackAsJson(Tab tab) {
        assertEquals("[1,{\"a\":\"ä\"}]", tab.evaluate("[1, {a: 'ä'}]").toString());
        assertEquals(
                7,
                tab.evaluate("new Promise(done => setTimeout(() => done(7), 10))")
                        .asInt());
    }

    @Test
    void anErrorInJavaScriptIsToldInItsOwnWords(Tab tab) {
        BrowserException e = assertThrows(BrowserException.class, () -> tab.evaluate("nothing.there"));
        assertTrue(e.getMessage().contains("nothing is not defined"), e.getMessage());
    }

    @Test
    void anAddressThatNothingAnswersIsNamed(Tab tab) {
        BrowserException e = assertThrows(BrowserException.class, () -> tab.open("http://localhost:1/x.html"));
        assertTrue(e.getMessage().startsWith("http://localhost:1/x.html could not be opened"), e.getMessage());
    }

    @Test
    void widthAndMediaAreWhatTheTabWasTold(Tab tab) {
        tab.setViewport(320, 600, 2, true);
        tab.open("data:text/html,<!doctype html><meta name=viewport content='width=device-width'><p>x");
        assertEquals("[320,2]", tab.evaluate("[innerWidth, devicePixelRatio]").toString());
        assertFalse(matches(tab, "(prefers-color-scheme: dark)"));
        tab.setMedia(Media.DARK.withReducedMotion());
        assertTrue(matches(tab, "(prefers-color-scheme: dark) and (prefers-reduced-motion: reduce)"));
        tab.setMedia(Media.FORCED_COLORS);
        assertTrue(matches(tab, "(forced-colors: active) and (prefers-color-scheme: light)"));
        tab.setMedia(Media.PRINT);
        assertTrue(matches(tab, "print"));
    }

    private static boolean matches(Tab tab, String query) {
        return tab.evaluate("matchMedia('" + query + "').matches").asBoolean();
    }

    @Test
    void withoutScriptsThePageSeesNoneAndTheTestStillCan(Tab tab) {
        String page = "data:text/html,<title>without</title><script>document.title = 'with'</script>";
        tab.setScripts(false);
        tab.open(page);
        assertEquals("without", tab.evaluate("document.title").asText());
        tab.setScripts(true);
        tab.open(page);
        assertEquals("with", tab.evaluate("document.title").asText());
    }

    @Test
    void theWholePageIsInThePicture(Tab tab) throws IOException {
        tab.setViewport(400, 300);
        tab.open("data:text/html,<!doctype html><body style='margin:0'><div style='height:1234px'>x</div>");
        assertEquals(
                1234, ImageIO.read(new ByteArrayInputStream(tab.screenshot())).getHeight());
    }

    @Test
    void requestsFailuresAndErrorsAreWrittenDown(Tab tab) throws IOException {
        new SmallSite(folder)
                .file("index.html", "<!doctype html><img src=no.png><script src=a.js></script>")
                .file(
                        "a.js",
                        "console.error('bad', 1); new Worker('w.js').onmessage = () => { window.done = 1 };"
                                + " throw new Error('worse');")
                .file("w.js", "fetch('data.json').then(() => postMessage(1))")
                .file("data.json", "{}");
        try (StaticServer server = StaticServer.serve(folder, "/")) {
            tab.open(server.url("index.html"));
            tab.awaitTrue("window.done");
            List<String> urls = tab.log().requests().stream()
                    .map(TabLog.Request::url)
                    .filter(url -> !url.endsWith("favicon.ico"))
                    .sorted()
                    .toList();
            assertEquals(
                    Stream.of("a.js", "data.json", "index.html", "no.png", "w.js")
                            .map(server::url)
                            .toList(),
                    urls.stream().distinct().toList());
            assertTrue(tab.log().failures().contains("404 " + server.url("no.png")));
            assertEquals("bad 1", tab.log().errors().get(0));
            assertTrue(
                    tab.log().errors().get(1).contains("Error: worse"),
                    () -> "" + tab.log().errors());
        }
    }

    @Test
    void whatAServiceWorkerAsksForIsWrittenDownAndServesThePageWithoutTheServer(Tab tab) throws IOException {
        new SmallSite(folder)
                .file(
                        "index.html",
                        "<!doctype html><title>Kept</title><script>navigator.serviceWorker.register('sw.js')"
                                + ".then(() => navigator.serviceWorker.ready).then(() => { window.ready = 1 })</script>")
                .file(
                        "sw.js",
                        "addEventListener('install', e => e.waitUntil(caches.open('a')"
                                + ".then(c => c.addAll(['index.html', 'kept.json']))));"
                                + " addEventListener('fetch', e => e.respondWith(caches.match(e.request)))")
                .file("kept.json", "{}");
        String page;
        try (StaticServer server = StaticServer.serve(folder, "/")) {
            page = server.url("index.html");
            tab.open(page);
            tab.awaitTrue("window.ready");
            assertTrue(tab.log().requests().stream()
                    .anyMatch(request -> request.url().endsWith("/kept.json")));
        }
        tab.open(page);
        assertEquals("Kept", tab.evaluate("document.title").asText());
    }

    @Test
    void violationsOfTheContentSecurityPolicyAreWrittenDown(Tab tab) throws IOException {
        String policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">";
        new SmallSite(folder)
                .file(
                        "index.html",
                        "<!doctype html>" + policy + "<script>1</script><img src=http://other.invalid/x.png>");
        try (StaticServer server = StaticServer.serve(folder, "/")) {
            tab.open(server.url("index.html"));
            assertEquals(
                    List.of(
                            new CspViolation("script-src-elem", "Inline"),
                            new CspViolation("img-src", "http://other.invalid/x.png")),
                    tab.log().cspViolations());
        }
    }

    @Test
    void keysReachWhatHasTheFocus(Tab tab) {
        tab.open("data:text/html,<!doctype html><a href=%23x>Go</a><label>Name <input></label>"
                + "<button onclick=\"document.title='pressed'\">Press</button>");
        tab.keyboard().press(Keyboard.Key.TAB);
        assertEquals(new Announced("link", "Go"), tab.keyboard().focused());
        tab.keyboard().press(Keyboard.Key.TAB);
        tab.keyboard().type("Zoë 1");
        assertEquals(new Announced("textbox", "Name"), tab.keyboard().focused());
        assertEquals("Zoë 1", tab.evaluate("document.activeElement.value").asText());
        tab.keyboard().press(Keyboard.Key.TAB);
        tab.keyboard().press(Keyboard.Key.ENTER);
        assertEquals("pressed", tab.evaluate("document.title").asText());
        tab.keyboard().pressWithShift(Keyboard.Key.TAB);
        assertEquals("textbox", tab.keyboard().focused().role());
    }

    @Test
    void aClickOnALinkLeadsToItsPage(Tab tab) throws IOException {
        new SmallSite(folder)
                .file("index.html", "<!doctype html><p style='height:3000px'>x<p><a href=b.html>b</a>")
                .file("b.html", "<!doctype html><title>B</title>");
        try (StaticServer server = StaticServer.serve(folder, "/kit/")) {
            tab.open(server.url("index.html"));
            tab.awaitPage(() -> tab.click("a"));
            assertEquals("B", tab.evaluate("document.title").asText());
            assertEquals("/kit/b.html", tab.evaluate("location.pathname").asText());
        }
    }

    @Test
    void severalTabsWorkAtOnceAndShareNothing(Browser browser) {
        List<CompletableFuture<String>> titles = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> {
                    try (Tab tab = browser.openTab()) {
                        tab.open("data:text/html,<title>" + number + "</title><input autofocus>");
                        tab.keyboard().type("n" + number);
                        return tab.evaluate("document.title + document.querySelector('input').value")
                                .asText();
                    }
                }))
                .toList();
        assertEquals(
                List.of("0n0", "1n1", "2n2", "3n3"),
                titles.stream().map(CompletableFuture::join).toList());
    }

    @Test
    void aClosedBrowserLeavesNeitherProcessesNorProfile() {
        Browser browser = Browser.start(Browser.find().orElseThrow());
        assertTrue(browser.version().contains("/"), browser.version());
        browser.openTab().open("data:text/html,x");
        List<ProcessHandle> family = browser.processes();
        Path profile = browser.profile();
        assertTrue(family.size() > 1, "a browser and its renderer at least");
        assertTrue(Files.isDirectory(profile));
        browser.close();
        // Ended processes that the system has not buried yet have no command any more.
        assertEquals(
                List.of(),
                family.stream()
                        .filter(process ->
                                process.isAlive() && process.info().command().isPresent())
                        .toList());
        assertFalse(Files.exists(profile));
    }
}
