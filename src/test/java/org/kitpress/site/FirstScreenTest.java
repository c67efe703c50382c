package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.kitpress.build.BuildOptions;
import org.kitpress.judge.Browser;
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.ManyPages;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/**
 * What readers come for is on the first screen: how far down it begins, how many stops of the tab key lead to it, and how
 * long the page is. The figures of all pages are printed.
 */
@RequiresBrowser
class FirstScreenTest {
    private static final Path FLOOD = BuiltSite.ROOT.resolve("src/test/resources/toolkits/flood");

    /** By kind of page, what readers come for. */
    private static final Map<String, String> FIRST = Map.of(
            "planning-step", "[data-item] textarea",
            "checklist", "[data-item] input",
            "continuum", ".levels svg",
            "packet", ".agenda li",
            "work-plan", ".plan-table tbody tr");

    private static final int MOST_STOPS = 12;
    private static final double MOST_SCREENS = 10;

    /** A screen, and how much of its height may be above what readers come for. */
    private record Screen(int width, int height, double limit) {}

    private static final List<Screen> SCREENS = List.of(new Screen(1280, 900, 0.9), new Screen(360, 740, 1.25));

    @Test
    void whatReadersComeForIsOnTheFirstScreenOfTheShippedToolkit(Browser browser) {
        assertEquals(List.of(), look(browser, BuiltSite.folder()));
    }

    @Test
    void whatReadersComeForIsOnTheFirstScreenOfAnotherToolkit(Browser browser) {
        Path output = BuiltSite.ROOT.resolve("target/test-flood");
        SharedBuild.once(output, new BuildOptions(FLOOD, output, null, false, false, false, false, BuiltSite.TODAY));
        assertEquals(List.of(), look(browser, output));
    }

    @Test
    void noPageOfTheShippedToolkitIsLongerThanTenScreens(Browser browser) {
        Screen screen = SCREENS.get(0);
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            assertEquals(
                    List.of(),
                    ManyPages.complaints(
                            browser,
                            BuiltSite.pages().stream()
                                    .filter(page -> !isDocument(page))
                                    .toList(),
                            tab -> tab.setViewport(screen.width, screen.height),
                            (tab, page) -> {
                                tab.open(server.url(page));
                                double screens = tab.evaluate("document.documentElement.scrollHeight")
                                                .asDouble()
                                        / screen.height;
                                return screens > MOST_SCREENS
                                        ? List.of(String.format(Locale.ROOT, "%s has %.1f screens", page, screens))
                                        : List.of();
                            }));
        }
    }

    @Test
    void homePageBeginsWithTasksAndIsShort(Browser browser) {
        Map<Screen, Double> most = Map.of(SCREENS.get(0), 4.0, SCREENS.get(1), 7.0);
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/");
                Tab tab = browser.openTab()) {
            most.forEach((screen, screens) -> {
                tab.setViewport(screen.width, screen.height);
                tab.open(server.url("index.html"));
                double task = tab.evaluate("document.querySelector('.tasks a').getBoundingClientRect().top")
                        .asDouble();
                double height =
                        tab.evaluate("document.documentElement.scrollHeight").asDouble();
                assertTrue(task <= screen.limit * screen.height, screen + ": the first task is at " + task);
                assertTrue(height <= screens * screen.height, screen + ": the page has " + height + " pixels");
            });
        }
    }

    /** A packet as it is printed has as many sheets as it has. */
    private static boolean isDocument(String page) {
        return kind(BuiltSite.folder().resolve(page)).equals("packet-document");
    }

    private static List<String> look(Browser browser, Path site) {
        List<String> figures = Collections.synchronizedList(new ArrayList<>());
        List<String> pages = pages(site);
        assertTrue(pages.size() > 5, pages.toString());
        try (StaticServer server = StaticServer.serve(site, "/")) {
            List<String> complaints = ManyPages.complaints(browser, pages, tab -> {}, (tab, page) -> {
                List<String> found = new ArrayList<>();
                for (Screen screen : SCREENS) {
                    tab.setViewport(screen.width, screen.height);
                    found.addAll(complaints(tab, server.url(page), page, screen, figures));
                }
                return found;
            });
            figures.stream().sorted().forEach(System.out::println);
            return complaints;
        }
    }

    private static List<String> complaints(Tab tab, String url, String page, Screen screen, List<String> figures) {
        tab.open(url);
        String kind = tab.evaluate("document.body.dataset.kind").asText();
        String first = FIRST.get(kind);
        String place = "document.querySelector('main').querySelector('" + first + "').getBoundingClientRect().top";
        double top = tab.evaluate(place).asDouble() / screen.height;
        double length = tab.evaluate("document.documentElement.scrollHeight").asDouble() / screen.height;
        int stops = stops(tab, first);
        figures.add(String.format(
                Locale.ROOT, "%-50s %5d  top %.2f  stops %2d  screens %4.1f", page, screen.width, top, stops, length));
        List<String> complaints = new ArrayList<>();
        if (top > screen.limit) {
            complaints.add(String.format(Locale.ROOT, "%s at %d: begins %.2f screens down", page, screen.width, top));
        }
        if (stops > MOST_STOPS) {
            complaints.add(page + " at " + screen.width + ": " + stops + " stops of the tab key");
        }
        return complaints;
    }

    /** Stops from the top, over the link that skips the menu. Where nothing in it has the focus, the next one counts. */
    private static int stops(Tab tab, String first) {
        tab.keyboard().press(Key.TAB);
        tab.keyboard().press(Key.ENTER);
        String reached = "(a => a !== document.body && (a.closest('" + first
                + "') !== null || !!(document.querySelector('main " + first
                + "').compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING)))(document.activeElement)";
        int stops = 1;
        do {
            tab.keyboard().press(Key.TAB);
            stops++;
        } while (stops < 60 && !tab.evaluate(reached).asBoolean());
        return stops;
    }

    private static List<String> pages(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> FIRST.containsKey(kind(file)))
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kind(Path file) {
        try {
            return Jsoup.parse(file).body().attr("data-kind");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
