package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.build.IncrementalBuild;
import org.kitpress.build.SiteSnapshot;
import org.kitpress.judge.Browser;
import org.kitpress.judge.BrowserException;
import org.kitpress.judge.Downloads;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;
import org.kitpress.preview.Preview;
import org.kitpress.report.Finding;

/**
 * Hostile texts in the content run nothing, load nothing, and leave nothing behind that could run, with the site's policy
 * and without it: in each field of each kind of page, in the names of files, and in the files that pages offer.
 */
@RequiresBrowser
class HostileContentTest {
    private static final int SITES = 3;

    /** The preview lists at most 50 findings on a page. */
    private static final int NAMES_ON_A_PAGE = 40;

    /** What the pages offer as tables and calendars, in this document. */
    private static final String OFFERED =
            "Array.from(document.querySelectorAll('a[href$=\".csv\"], a[href$=\".ics\"]'), a => a.href).join(' ')";

    /** How many findings the preview lists. */
    private static final String LISTED =
            "document.getElementById('site--preview')?.shadowRoot.querySelectorAll('.problem').length";

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

    private final HostileJudge judge = new HostileJudge();

    private static Preview preview(Path site) throws IOException {
        return Preview.open(new Preview.Options(site, 0, false, () -> LocalDate.of(2026, 11, 22)), SILENT);
    }

    @Test
    void judgeNoticesWhatRunsAndWhatCould(Browser browser) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("unsafe"));
        List<String> unsafe = List.of(
                "<script>ran(1)</script>",
                "<img src=x onerror=ran(1)>",
                "<a href=' java\nscript:ran(1)'>x</a>",
                "<iframe srcdoc='<script>parent.ran(1)</script>'></iframe>",
                "<svg><animate onbegin=ran(1) attributeName=x dur=1s></svg>",
                "<meta http-equiv=refresh content='9;url=x'>",
                "<img src=//evil.example/x.png>");
        for (String body : unsafe) {
            Files.writeString(folder.resolve("index.html"), "<!DOCTYPE html><title>x</title>" + body);
            try (StaticServer server = StaticServer.serve(folder, "/");
                    Tab tab = HostileJudge.tab(browser, false)) {
                tab.open(server.url("index.html"));
                assertThrows(AssertionError.class, () -> judge.assertHarmless(tab, server.url(""), body), body);
            }
        }
    }

    /** The preview shows pages in spite of broken rules, and lists the findings, which quote the texts, on each of them. */
    @Test
    void textsOfTheContentAreHarmlessInEachFieldOfEachPage(Browser browser) throws IOException {
        assertTrue(Vectors.all().size() >= 300);
        long renderings = 0;
        int number = 0;
        Set<String> kinds = new TreeSet<>();
        for (List<String> vectors : Vectors.groups(SITES)) {
            Path site = temp.resolve("site" + number++);
            int fields = new HostileToolkit(vectors).write(site);
            renderings += (long) fields * vectors.size();
            List<String> pages = pages(site);
            Path saved = Files.createDirectories(temp.resolve("saved" + number));
            Set<String> offered = new ConcurrentSkipListSet<>();
            try (Preview preview = preview(site)) {
                String origin = preview.address().toString();
                HostileJudge.both(browser, (tab, policy) -> {
                    for (String page : pages) {
                        tab.open(origin + page);
                        judge.assertHarmless(tab, origin, page + policy);
                        String links = tab.evaluate(OFFERED).asText();
                        offered.addAll(links.isEmpty() ? List.of() : List.of(links.split(" ")));
                    }
                    for (String file : List.of("feed.xml", "sitemap.xml", "data/toolkit.json", "site.webmanifest")) {
                        tab.open(origin + file);
                        HostileJudge.assertNothingRan(tab, origin, file + policy);
                    }
                });
                try (Tab tab = HostileJudge.tab(browser, false)) {
                    save(tab, origin, offered, Downloads.of(tab, saved));
                }
            }
            offered.forEach(file -> kinds.add(file.replaceAll(".*\\.", "")));
        }
        assertEquals(Set.of("csv", "ics"), kinds);
        System.out.println("HostileContentTest: " + Vectors.all().size() + " vectors, " + renderings
                + " renderings in fields, " + judge.judged()
                + " pages opened, half of them without the policy; nothing ran");
    }

    /** A browser saves tables and calendars; it shows none of them as a page. */
    private static void save(Tab tab, String origin, Set<String> files, Downloads downloads) {
        for (String file : files) {
            assertThrows(BrowserException.class, () -> tab.open(file), file);
            downloads.await(file.substring(file.lastIndexOf('.')));
            HostileJudge.assertNothingRan(tab, origin, file);
        }
    }

    @Test
    void namesOfFilesAreHarmlessInTheListOfFindings(Browser browser) throws IOException {
        List<List<String>> groups = Vectors.groups(Vectors.all().size() / NAMES_ON_A_PAGE + 1);
        AtomicInteger listed = new AtomicInteger();
        for (int i = 0; i < groups.size(); i++) {
            Path site = temp.resolve("names" + i);
            new HostileToolkit(List.of("Words")).write(site);
            HostileToolkit.writeNames(site, groups.get(i));
            try (Preview preview = preview(site)) {
                String origin = preview.address().toString();
                HostileJudge.both(browser, (tab, policy) -> {
                    tab.open(origin);
                    tab.awaitTrue(LISTED);
                    listed.addAndGet(tab.evaluate(LISTED).asInt());
                    judge.assertHarmless(tab, origin, origin + policy);
                });
            }
        }
        System.out.println(
                "HostileContentTest: names of files in " + listed + " findings, half of them without the policy");
        assertTrue(listed.get() >= 300, listed + " names");
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
}
