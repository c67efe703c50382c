package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Address;
import org.kitpress.model.Article;
import org.kitpress.model.Page;
import org.kitpress.model.Paths;
import org.kitpress.model.Status;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;
import org.kitpress.render.data.WorkPlanCalendar;
import org.kitpress.render.data.WorkPlanCsv;

/**
 * Whether the default theme and the renderer agree, on one richly filled page of each kind. To look at those pages:
 * {@code mvn test -Dtest=DefaultThemeTest}, then open {@code target/sample/index.html}.
 */
class DefaultThemeTest {
    private static final Map<String, OutputFile> FILES = new TreeMap<>();
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void render() throws IOException {
        HtmlRenderer renderer = new HtmlRenderer(
                toolkit(),
                new Targets(toolkit()),
                new CompiledTheme(DefaultTheme.files()),
                DefaultTheme.words(),
                new RenderOptions("https://example.org/kit/", false, false));
        renderer.files().forEach(file -> FILES.put(file.path(), file));
        WorkPlanCsv.files(toolkit(), DefaultTheme.words(), false).forEach(file -> FILES.put(file.path(), file));
        WorkPlanCalendar.files(toolkit(), DefaultTheme.words(), false, null)
                .forEach(file -> FILES.put(file.path(), file));
        for (PageTask pageTask : renderer.pageTasks()) {
            OutputFile file = pageTask.run();
            FILES.put(file.path(), file);
            PAGES.put(file.path(), Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8)));
        }
        for (OutputFile file : FILES.values()) {
            Path path = root().resolve("target/sample").resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("kitpress.root", "."));
    }

    private static Toolkit toolkit() {
        List<Page> pages = new ArrayList<>(SampleToolkit.rich().pages());
        pages.add(new Article(
                SampleToolkit.head(
                        "content/actions/moved.md",
                        "page",
                        "Moved <i>here</i> & there",
                        "| a | b |\n|---|---|\n| 1 | MOU |",
                        Status.ARCHIVED,
                        List.of(SampleToolkit.link("content/actions/moved.md", "leadership.yaml#sign")),
                        List.of(new Address("old/place.html"))),
                null));
        return SampleToolkit.toolkit(pages);
    }

    @Test
    void everyKindOfPageIsPrinted() {
        Set<String> kinds = new TreeSet<>();
        PAGES.values().forEach(page -> kinds.add(page.body().attr("data-kind")));
        assertTrue(
                kinds.containsAll(Set.of(
                        "home",
                        "page",
                        "organization",
                        "continuum",
                        "planning-guide",
                        "planning-step",
                        "checklist",
                        "scenario",
                        "work-plan",
                        "packet",
                        "resource-list",
                        "section",
                        "a-z",
                        "glossary",
                        "sources",
                        "search",
                        "not-found")),
                kinds.toString());
    }

    @Test
    void idsAreUniqueAndEveryFragmentAndLinkLeadsSomewhere() {
        Set<String> faults = new TreeSet<>();
        PAGES.forEach((path, page) -> {
            Set<String> ids = new TreeSet<>();
            page.select("[id]").forEach(element -> {
                if (!ids.add(element.id())) {
                    faults.add(path + " has #" + element.id() + " twice");
                }
            });
            page.select("[href], [src]").forEach(element -> check(path, element, faults));
        });
        assertEquals(Set.of(), faults);
    }

    private static void check(String path, Element element, Set<String> faults) {
        String href = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (href.matches("[a-z]+:.*") || href.equals("#")) {
            return;
        }
        boolean absolute = href.startsWith("/kit/");
        int hash = href.indexOf('#');
        String name = hash < 0 ? href : href.substring(0, hash);
        String file = absolute ? name.substring("/kit/".length()) : Paths.normalize(new Address(path).folder() + name);
        String target = name.isEmpty() ? path : String.valueOf(file).replace("%20", " ");
        String fragment = hash < 0 ? "" : href.substring(hash + 1);
        boolean there = FILES.containsKey(target) || target.startsWith("files/");
        Document page = PAGES.get(target);
        if (!there || (!fragment.isEmpty() && page != null && page.getElementById(fragment) == null)) {
            faults.add(path + " leads to " + href);
        }
    }

    @Test
    void everyPageHasOneHeadingOneMainPartAndNothingThatThePolicyForbids() {
        PAGES.forEach((path, page) -> {
            if (!page.body().attr("data-kind").equals("redirect")) {
                assertEquals(1, page.select("h1").size(), path);
                assertEquals(1, page.select("main").size(), path);
            }
            assertEquals(0, page.select("[style], style, [onclick], [onload]").size(), path);
            assertEquals(
                    0,
                    page.select("script:not([src]):not([type=application/ld+json])")
                            .size(),
                    path);
        });
    }

    @Test
    void hostileTitleStaysText() {
        Document page = PAGES.get("actions/moved.html");
        assertEquals("Moved <i>here</i> & there", page.select("h1").text());
        assertEquals(0, page.select("h1 i").size());
    }

    @Test
    void oldAddressLeadsToThePage() {
        Document page = PAGES.get("old/place.html");
        assertTrue(page.select("meta[http-equiv=refresh]").attr("content").contains("../actions/moved.html"));
        assertEquals(
                "https://example.org/kit/actions/moved.html",
                page.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void markedWordsAreExplainedOnTheSamePage() {
        Document page = PAGES.get("planning/mission.html");
        Element term = page.selectFirst("a.term[data-term=mou]");
        assertEquals("#site--word-mou", term.attr("href"));
        assertTrue(page.getElementById("site--word-mou")
                .parent()
                .text()
                .contains("What a memorandum of understanding is."));
    }
}
