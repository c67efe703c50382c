package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.cli.CommandLines;

/** What the pages for editors promise about texts, series, plans, and second languages, on a small site. */
class PromisedPartsTest {
    @TempDir
    private static Path site;

    private static String report = "";

    @BeforeAll
    static void build() throws IOException {
        write("toolkit.yaml", """
                title: Kit
                tagline: Small
                organization: {name: Office}
                languages: [{tag: en, name: English}, {tag: es, name: Español}]
                navigation: [a.md, planning/index.md]
                """);
        write("index.md", page("Home", "", "See [the page](a.md), [C](c.md), and [the well](planning/well.md)."));
        write("a.md", page("Alpha", "series: Visits\norder: 3\nrelated: [planning/well.md]\n", TEXT));
        write("b.md", page("Beta", "series: Visits\norder: 2\n", "Words."));
        write("c.md", page("Gamma", "series: Alone\n", "Words."));
        write("d.md", page("Delta", "series: Visits\norder: 1\nstatus: draft\n", "Words."));
        write("planning/index.md", page("Planning", "", "Words."));
        write("planning/well.md", page("Wells", "series: Visits\norder: 1\n", "Words."));
        write(
                "planning/well.es.md",
                page("Pozos", "series: Visits\nrelated: [well.md]\nupdated: 2026-01\n", "## Agua\n\nHola."));
        write("index.es.md", page("Inicio", "", "Hola."));
        write("solo.es.md", page("Solo", "", "Nadie."));
        write("b.fr.md", page("Bêta", "", "Bonjour."));
        write("notes.is.md", page("Notes", "", "Not Icelandic: there is no page notes.md."));
        write("parties.yaml", """
                parties:
                  - {id: works, name: Public Works, abbreviation: PW}
                  - {id: desk, name: Desk}
                """);
        write("plan.yaml", PLAN);
        Files.write(site.resolve("content/x.png"), new byte[] {1});
        CommandLines.Run run =
                CommandLines.run("build", "--no-pdf", "--site", site.toString(), "--output", site + "/out");
        report = run.out() + run.err();
    }

    private static final String TEXT = """
            !!! note
                One.

            !!! tip "Bring a helper"
                Two.

            !!! warning "Warning signs"
                Three.

            ??? caution "Ice"
                Four.

            !!! rule "Our own"
                Five.

            ![](x.png){decorative}

            - [x] done
            - [ ] open

            | a | b | c |
            |:--|:-:|--:|
            | 1 | 2 | 3 |
            """;

    private static final String PLAN = """
            kind: work-plan
            title: Plan
            summary: Use this.
            group: G
            parties: [works, desk]
            goals:
              - id: g
                statement: Goal
                objectives:
                  - id: o
                    label: A
                    statement: Objective
                    action-steps:
                      - {id: s1, number: 1, text: One., responsibility: Public Works, timeframe: {wording: before snow, to: 2027-03-15}}
                      - {id: s2, number: 2, text: Two., responsibility: pw, timeframe: May 2027}
                      - {id: s3, number: 3, text: Three., responsibility: "public  works", timeframe: {wording: ongoing, to: 2027-04}}
                      - {id: s4, number: 4, text: Four., responsibility: Public Works and Desk, timeframe: Ongoing}
                      - {id: s5, number: 5, text: Five., responsibility: {wording: Desk}}
                      - {id: s6, number: 6, text: Six., timeframe: January 2027}
                      - {id: s7, number: 7, text: Seven., responsibility: Everyone, timeframe: someday}
            """;

    private static String page(String title, String fields, String body) {
        return "---\ntitle: " + title + "\nsummary: Use this.\n" + fields + "---\n" + body + "\n";
    }

    private static void write(String file, String text) throws IOException {
        Path path = site.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static Document html(String path) throws IOException {
        Path file = site.resolve("out").resolve(path);
        assertTrue(Files.exists(file), report + " lacks " + path);
        return Jsoup.parse(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "b.html", "planning/well.html"})
    void seriesShowsItsPublishedPagesInOrderOnEachOfThem(String path) throws IOException {
        Document page = html(path);
        List<String> titles = page.select(".series li").stream()
                .map(li -> li.text().replace(" (this page)", ""))
                .toList();
        assertEquals(List.of("Wells", "Beta", "Alpha"), titles);
        assertEquals(1, page.select(".series li[aria-current]").size());
        assertEquals(2, page.select(".series a").size());
        assertTrue(page.select(".screen-only .series").isEmpty(), "also on paper");
    }

    @Test
    void seriesOfOnePageShowsNothing() throws IOException {
        assertTrue(html("c.html").select(".series").isEmpty());
    }

    @Test
    void calloutsSayTheirKindInWords() throws IOException {
        assertEquals(
                List.of("Note", "Tip: Bring a helper", "Warning signs", "Caution: Ice", "Our own"),
                html("a.html").select(".admonition-title").eachText());
    }

    @ParameterizedTest
    @CsvSource({"note, 5", "tip, 4", "important, 4", "warning, 4", "caution, 5"})
    void calloutsHaveALookOfTheirOwnInEveryStyleSheet(String kind) throws IOException {
        Path theme = Path.of(System.getProperty("kitpress.root", "."), "themes/default");
        String screen = Files.readString(theme.resolve("assets/css/parts.css"));
        assertTrue(screen.contains("--callout: var(--" + kind + ");"), "color");
        assertTrue(screen.contains(".admonition." + kind + " > .admonition-title::before"), "icon");
        String paper = Files.readString(theme.resolve("print/sheet.css"));
        assertTrue(paper.contains("theme:/img/callout-" + kind + ".png"), "icon on paper");
        String base = Files.readString(theme.resolve("assets/css/base.css"));
        assertEquals(3, base.split("--" + kind + ": ", -1).length, "light and dark");
        assertFalse(base.matches("(?s).*data-accent=[^}]*--" + kind + ":.*"), "not the accent's");
    }

    @Test
    void decorationHasAnEmptyText() throws IOException {
        Element image = html("a.html").selectFirst("main img");
        assertNotNull(image);
        assertEquals("", image.attr("alt"));
        assertTrue(image.hasAttr("alt"));
    }

    @Test
    void columnsAreAligned() throws IOException {
        assertEquals(
                List.of("align-left", "align-center", "align-right"),
                html("a.html").select("tbody td").stream()
                        .map(Element::className)
                        .toList());
    }

    @Test
    void planIsSortedByTheNamesOfPartiesAndByWhatIsKnownOfTimes() throws IOException {
        Document plan = html("plan.html");
        assertEquals(
                List.of("Public Works (PW)", "Desk", "Public Works and Desk", "Everyone", "Left blank in the plan"),
                plan.select("[data-plan-index=party] dt").eachText());
        assertEquals(
                List.of(
                        "January 2027",
                        "before snow",
                        "ongoing",
                        "May 2027",
                        "someday",
                        "Ongoing",
                        "Left blank in the plan"),
                plan.select("[data-plan-index=time] dt").eachText());
        String csv = Files.readString(site.resolve("out/plan-by-party.csv"));
        assertTrue(csv.contains("Everyone,s7"), csv);
    }

    @ParameterizedTest
    @CsvSource({
        "planning/well.es.html, es",
        "solo.es.html, es",
        "b.fr.html, fr",
        "planning/well.html, en",
        "b.html, en",
        "notes.is.html, en"
    })
    void pageSaysItsOwnLanguage(String path, String language) throws IOException {
        Document page = html(path);
        assertEquals(language, page.select("html").attr("lang"));
        assertEquals(
                language.equals("en") ? "" : "en", page.select("body > header").attr("lang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "a.html", "planning/index.html", "a-z.html", "print.html", "search.html"})
    void otherLanguagesAreInNoList(String path) throws IOException {
        Document document = html(path);
        document.select("a[hreflang]").remove(); // the page itself in another language
        String page = document.html();
        assertFalse(page.contains(".es.html") || page.contains(".fr.html") || page.contains("Pozos"), page);
    }

    @Test
    void otherLanguagesAreNotSearched() throws IOException {
        String documents = Files.readString(site.resolve("out/search/documents.json"));
        assertTrue(documents.contains("Wells"));
        assertFalse(documents.contains("Pozos") || documents.contains("Bonjour"));
    }

    @Test
    void pageAndItsTranslationLinkToEachOther() throws IOException {
        assertEquals(
                "Español",
                html("planning/well.html")
                        .select("a[href=well.es.html][lang=es][hreflang=es]")
                        .text());
        assertEquals(
                "English",
                html("planning/well.es.html").select("a[hreflang=en]").text());
        assertEquals(
                "index.es.html", html("index.html").select("a[hreflang=es]").attr("href"));
        assertEquals(
                "index.html", html("index.es.html").select("a[hreflang=en]").attr("href"));
    }

    @Test
    void whatASecondLanguageLacksIsSaidOnceForEach() {
        assertEquals(3, report.split("unfinished-language", -1).length, report);
        assertTrue(report.contains("content/index.es.md:1"), report);
        assertTrue(report.contains("content/b.fr.md:1"), report);
    }
}
