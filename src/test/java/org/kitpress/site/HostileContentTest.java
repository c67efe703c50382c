package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kitpress.site.SearchUser.quoted;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.build.IncrementalBuild;
import org.kitpress.build.SiteSnapshot;
import org.kitpress.judge.Browser;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;
import org.kitpress.preview.Preview;
import org.kitpress.report.Finding;

/**
 * Hostile texts run nothing, load nothing, and leave nothing behind that could run, with the site's policy and without it:
 * in each field of each kind of page, and in what readers type and open.
 */
@RequiresBrowser
class HostileContentTest {
    private static final int SITES = 6;
    private static final String CALL = "window.ran = () => console.error('a hostile text ran')";

    /** What could run in a page: handlers, addresses of scripts, elements that load or redirect. */
    private static final String HARM = """
            (() => {
              const harm = [];
              const bad = /^[\\u0000-\\u0020]*(javascript|vbscript|livescript|data:(?!image\\/(png|jpeg|gif|webp|svg)))/i;
              for (const e of document.querySelectorAll('*')) {
                for (const a of e.attributes) {
                  if (/^on/i.test(a.name)) harm.push(e.localName + ' ' + a.name);
                  if (/^(href|src|action|formaction|data|xlink:href|background|ping|srcdoc)$/i.test(a.name)
                      && bad.test(a.value.replace(/[\\t\\n\\r]/g, ''))) harm.push(e.localName + ' ' + a.name + '=' + a.value);
                }
                if (/^(iframe|frame|object|embed|applet|base|style|portal|animate|set|foreignobject)$/i.test(e.localName)
                    || e.localName === 'meta' && e.httpEquiv && !/content-security-policy/i.test(e.httpEquiv)
                    || e.localName === 'script' && !e.src && e.type !== 'application/ld+json') {
                  harm.push(e.outerHTML.slice(0, 200));
                }
              }
              return harm.join('\\n');
            })()""";

    @TempDir
    private static Path temp;

    private static final Preview.Listener SILENT = new Preview.Listener() {
        @Override
        public void saved(List<Finding> findings, boolean shown, long millis) {}

        @Override
        public void inspected(List<Finding> findings) {}

        @Override
        public void failed(Exception e) {
            throw new AssertionError(e);
        }
    };

    private int opened;

    private void assertHarmless(Tab tab, String origin, String what) {
        opened++;
        assertEquals("", tab.evaluate(HARM).asText(), what);
        assertNothingRan(tab, origin, what);
    }

    private static void assertNothingRan(Tab tab, String origin, String what) {
        assertFalse(tab.log().errors().stream().anyMatch(error -> error.contains("hostile")), what);
        assertEquals(List.of(), tab.log().cspViolations(), what);
        assertEquals(
                List.of(),
                tab.log().requests().stream()
                        .filter(request -> !request.url().startsWith(origin)
                                && !request.url().startsWith("data:image/"))
                        .toList(),
                what);
    }

    private static Tab tab(Browser browser, boolean hasPolicy) {
        Tab tab = browser.openTab();
        tab.runFirst(CALL);
        tab.setPolicy(hasPolicy);
        return tab;
    }

    /** The preview shows pages in spite of broken rules, and lists the findings, which quote the texts, on each of them. */
    @Test
    void textsOfTheContentAreHarmlessInEachFieldOfEachPage(Browser browser) throws IOException {
        assertTrue(Vectors.all().size() >= 300);
        long renderings = 0;
        int number = 0;
        for (List<String> vectors : Vectors.groups(SITES)) {
            Path site = temp.resolve("site" + number++);
            int fields = new HostileToolkit(vectors).write(site);
            renderings += (long) fields * vectors.size();
            List<String> pages = pages(site);
            try (Preview preview = Preview.open(
                            new Preview.Options(site, 0, false, () -> LocalDate.of(2026, 11, 22)), SILENT);
                    Tab with = tab(browser, true);
                    Tab without = tab(browser, false)) {
                String origin = preview.address().toString();
                for (String page : pages) {
                    with.open(origin + page);
                    assertHarmless(with, origin, page + " with the policy");
                    without.open(origin + page);
                    assertHarmless(without, origin, page + " without the policy");
                }
                for (String file : List.of("feed.xml", "sitemap.xml", "data/toolkit.json", "site.webmanifest")) {
                    without.open(origin + file);
                    assertNothingRan(without, origin, file);
                }
            }
        }
        System.out.println("HostileContentTest: " + Vectors.all().size() + " vectors, " + renderings
                + " renderings in fields, " + opened + " pages opened, half of them without the policy; nothing ran");
    }

    private static List<String> pages(Path site) throws IOException {
        try (IncrementalBuild build = new IncrementalBuild(site, false, () -> LocalDate.of(2026, 11, 22))) {
            SiteSnapshot snapshot = build.next(null);
            assertFalse(
                    snapshot.isBroken(),
                    () -> snapshot.findings().stream()
                            .filter(Finding::isError)
                            .map(finding ->
                                    finding.place() + " " + finding.rule().id() + " " + finding.problem())
                            .collect(Collectors.joining("\n")));
            return List.copyOf(snapshot.pages());
        }
    }

    @Test
    void textsOfReadersAreHarmless(Browser browser) {
        for (boolean hasPolicy : new boolean[] {true, false}) {
            try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/");
                    Tab tab = tab(browser, hasPolicy)) {
                search(tab, server);
                packet(tab, server);
            }
        }
    }

    private void search(Tab tab, StaticServer server) {
        SearchUser user = new SearchUser(tab);
        tab.open(server.url("search.html"));
        for (List<String> group : Vectors.groups(40)) {
            user.paste("");
            user.awaitStatus("Type two letters");
            user.paste(String.join(" ", group));
            tab.awaitTrue("!document.querySelector('[data-status]').textContent.startsWith('Type two')");
            assertHarmless(tab, server.url(""), group.toString());
        }
        for (List<String> group : Vectors.groups(20)) {
            String encoded = URLEncoder.encode(String.join(" ", group), StandardCharsets.UTF_8);
            tab.open(server.url("search.html?q=" + encoded + "&kind=" + encoded + "&topic=" + encoded));
            assertHarmless(tab, server.url(""), group.toString());
        }
    }

    private void packet(Tab tab, StaticServer server) {
        tab.open(server.url("print.html"));
        for (String vector : Vectors.all()) {
            String encoded = URLEncoder.encode(vector, StandardCharsets.UTF_8).replace("+", "%20");
            tab.evaluate("location.hash = "
                    + quoted("pages=planning/mission," + encoded + "&title=" + encoded + "&" + encoded + "=1")
                    + ", true");
        }
        for (List<String> group : Vectors.groups(20)) {
            String encoded = URLEncoder.encode(String.join(" ", group), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            tab.evaluate(
                    "location.hash = " + quoted("pages=planning/mission," + encoded + "&title=" + encoded) + ", true");
            tab.awaitTrue(
                    "document.querySelector('[data-packet-document]').dataset.drawn.startsWith('planning/mission')");
            assertHarmless(tab, server.url(""), group.toString());
        }
    }
}
