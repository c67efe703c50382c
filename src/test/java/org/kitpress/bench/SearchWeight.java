package org.kitpress.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.kitpress.judge.Browser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;
import org.kitpress.judge.TabLog;

/**
 * What a reader's browser loads for a query, with an empty cache, until the first five results stand; and how long they
 * take once the parts are there. Run by hand:
 *
 * <pre>SearchWeight SITE [--pagefind FOLDER] [QUERY…]</pre>
 *
 * <p>{@code SITE} is a built site; {@code --pagefind} names the folder in it that Pagefind wrote, which then answers the
 * same queries with its own script on an empty page. Bytes are those of the distinct files that had come when the
 * first five results were shown, each compressed by gzip, or as it is where that is smaller; so both count alike. Everything
 * that the search adds to a page counts: the index and all scripts, those of the box and of the search page too. The page
 * itself, its styles and fonts, which are there without a search as well, are counted separately; Pagefind's page has none.
 */
public final class SearchWeight {
    private static final int RESULTS = 5;

    private final StaticServer server;
    private final Browser browser;
    private final Path site;
    private final PrintStream out;

    private SearchWeight(StaticServer server, Browser browser, Path site, PrintStream out) {
        this.server = server;
        this.browser = browser;
        this.site = site;
        this.out = out;
    }

    /** What was loaded, in bytes. */
    private record Load(int search, int page, int files) {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        Path site = Path.of(words.remove(0));
        String pagefind = null;
        if (!words.isEmpty() && words.get(0).equals("--pagefind")) {
            words.remove(0);
            pagefind = words.remove(0);
        }
        try (Browser browser = Browser.start(Browser.find().orElseThrow());
                StaticServer server = StaticServer.serve(site, "/")) {
            SearchWeight weight = new SearchWeight(server, browser, site, System.out);
            for (String query : words) {
                weight.ours(query);
                if (pagefind != null) {
                    weight.pagefind(query, pagefind);
                }
            }
        }
    }

    private void ours(String query) throws IOException {
        try (Tab tab = browser.openTab()) {
            tab.open(server.url("search.html"));
            tab.evaluate("(() => { new MutationObserver((changes, observer) => { window.benchDrawn = performance.now();"
                    + " observer.disconnect(); }).observe(document.querySelector('[data-results]'), {childList: true});"
                    + " const box = document.querySelector('input[type=search]'); box.value = " + quoted(query) + ";"
                    + " box.dispatchEvent(new Event('input', {bubbles: true})); })()");
            tab.awaitTrue("window.benchDrawn && !document.querySelector('[data-results][aria-busy]')");
            String found = tab.evaluate("document.querySelector('[data-status]').textContent.trim()")
                    .asText();
            List<String> loaded = new ArrayList<>(List.of(server.url("search.html")));
            tab.evaluate("performance.getEntriesByType('resource')"
                            + ".filter(file => file.responseEnd <= window.benchDrawn).map(file => file.name)")
                    .forEach(url -> loaded.add(url.asText()));
            print("Kitpress", query, load(loaded), found);
            out.printf(Locale.ROOT, "          from the last key to the results: %s ms%n", typing(tab, query));
        }
    }

    /** Types the query again letter by letter, now that its parts are there; the pause that typing waits is in it. */
    private static String typing(Tab tab, String query) {
        tab.evaluate("(() => { const field = document.querySelector('main input[type=search], input[type=search]');"
                + " field.focus(); field.value = ''; field.dispatchEvent(new Event('input', {bubbles: true}));"
                + " const list = document.querySelector('[data-results]');"
                + " new MutationObserver(() => { window.benchDone = performance.now(); })"
                + "   .observe(list, {childList: true, subtree: true});"
                + " field.addEventListener('input', () => { window.benchKey = performance.now(); }, true); })()");
        List<Double> waits = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            tab.evaluate("(() => { const f = document.querySelector('input[type=search]'); f.value = '';"
                    + " f.dispatchEvent(new Event('input', {bubbles: true})); })()");
            tab.evaluate("new Promise(done => setTimeout(done, 400))");
            tab.keyboard().type(query);
            tab.evaluate("new Promise(done => setTimeout(done, 600))");
            waits.add(tab.evaluate("window.benchDone - window.benchKey").asDouble());
        }
        waits.sort(null);
        return String.format(Locale.ROOT, "%.0f (%.0f to %.0f)", waits.get(2), waits.get(0), waits.get(4));
    }

    private void pagefind(String query, String folder) throws IOException {
        try (Tab tab = browser.openTab()) {
            tab.open(server.url("robots.txt"));
            String found = tab.evaluate("import('/" + folder + "/pagefind.js').then(async pagefind => {"
                            + " const answer = await pagefind.search(" + quoted(query) + ");"
                            + " await Promise.all(answer.results.slice(0, " + RESULTS + ").map(r => r.data()));"
                            + " return String(answer.results.length); })")
                    .asText();
            List<String> loaded =
                    tab.log().requests().stream().map(TabLog.Request::url).toList();
            print("Pagefind", query, load(loaded), found);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private void print(String who, String query, Load load, String found) {
        out.printf(
                Locale.ROOT,
                "%s %-34s search %4d kB in %2d files, page, styles and fonts %3d kB; %s%n",
                who,
                "“" + query + "”",
                load.search / 1000,
                load.files,
                load.page / 1000,
                found);
    }

    private Load load(List<String> urls) throws IOException {
        int search = 0;
        int page = 0;
        int files = 0;
        for (String url : urls.stream().distinct().toList()) {
            if (!url.startsWith(server.origin())) {
                continue;
            }
            String path = URI.create(url).getPath().substring(1);
            if (path.equals("robots.txt") || !Files.isRegularFile(site.resolve(path))) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(site.resolve(path));
            int size = Math.min(bytes.length, compressed(bytes));
            boolean frame = path.endsWith(".html")
                    || path.endsWith(".css")
                    || path.endsWith(".woff2")
                    || path.endsWith(".svg")
                    || path.endsWith(".png")
                    || path.endsWith(".webmanifest")
                    || path.matches("assets/js/site\\..*");
            search += frame ? 0 : size;
            page += frame ? size : 0;
            files += frame ? 0 : 1;
        }
        return new Load(search, page, files);
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
            gzip.write(bytes);
        }
        return small.size();
    }
}
