package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Page;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;

/** Sheets of one richly filled page of each kind, in the theme that ships. */
class SheetsTest {
    private static final Toolkit TOOLKIT = toolkit();
    private static final Sheets SHEETS = new HtmlRenderer(
                    TOOLKIT,
                    new Targets(TOOLKIT),
                    new CompiledTheme(DefaultTheme.files()),
                    DefaultTheme.words(),
                    new RenderOptions(null, false, false))
            .sheets();
    private static final SheetOptions FULL = new SheetOptions(1, "../", "", true, false);
    private static final SheetOptions SHORT = new SheetOptions(2, "../", "", false, false);
    private static final SheetOptions FIELDS = new SheetOptions(1, "https://example.org/kit/", "", true, true);

    private static Toolkit toolkit() {
        List<Page> pages = new ArrayList<>(SampleToolkit.rich().pages());
        pages.add(SampleToolkit.article(
                "content/example.md", "An example", "See [the example](planning/1-mission.yaml#goal-one)."));
        return SampleToolkit.toolkit(pages);
    }

    private static Page page(String path) {
        return TOOLKIT.pages().stream()
                .filter(page -> page.address().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Document sheet(String path, SheetOptions options) {
        return Jsoup.parseBodyFragment(SHEETS.one(page(path), options).html());
    }

    /** All pages in one document, with prefixes. */
    private static Document all(SheetOptions options) {
        List<Sheets.Part> parts = new ArrayList<>();
        TOOLKIT.pages().forEach(page -> parts.add(new Sheets.Part(page, "s" + (parts.size() + 1) + "-")));
        StringBuilder html = new StringBuilder();
        SHEETS.of(parts, options).forEach(sheet -> html.append(sheet.html()));
        return Jsoup.parseBodyFragment(html.toString());
    }

    @Test
    void idsOfAllSheetsInOneDocumentAreUniqueAndEveryLinkWithinItLeadsSomewhere() {
        for (SheetOptions options : List.of(FULL, SHORT, FIELDS)) {
            Document document = all(options);
            Set<String> ids = new TreeSet<>();
            document.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), e.id() + " stands twice"));
            Set<String> names = new TreeSet<>();
            document.select("[name]")
                    .forEach(e ->
                            assertTrue(names.add(e.attr("name") + " " + e.attr("value")), e + " has a name twice"));
            for (Element link : document.select("a[href^=#]")) {
                assertTrue(ids.contains(link.attr("href").substring(1)), link + " leads nowhere");
            }
            assertFalse(document.html().contains(SheetMarkup.ROOT));
        }
    }

    @Test
    void linkToASheetOfTheDocumentLeadsInside() {
        List<Sheets.Part> parts = List.of(
                new Sheets.Part(page("scenario.html"), "a-"), new Sheets.Part(page("planning/mission.html"), "b-"));
        String html = SHEETS.of(parts, FULL).get(0).html();
        assertTrue(html.contains("href=\"#b-site--sheet\""), html);
    }

    @Test
    void linkToWhatASheetLeavesOutLeadsToTheSheet() {
        List<Sheets.Part> parts = List.of(
                new Sheets.Part(page("planning/mission.html"), "a-"), new Sheets.Part(page("example.html"), "b-"));
        assertTrue(SHEETS.of(parts, FULL).get(1).html().contains("href=\"#a-goal-one\""));
        assertTrue(SHEETS.of(parts, SHORT).get(1).html().contains("href=\"#a-site--sheet\""));
    }

    @Test
    void linkToAnyOtherPageBeginsWithTheRootThatWasGiven() {
        assertTrue(sheet("planning/mission.html", FULL).html().contains("href=\"../about.html\""));
        assertTrue(
                sheet("planning/mission.html", FIELDS).html().contains("href=\"https://example.org/kit/about.html\""));
    }

    @Test
    void headingsBeginAtTheLevelThatWasGiven() {
        assertEquals(
                "h1",
                sheet("planning/mission.html", FULL).selectFirst("h1, h2, h3").tagName());
        Document deeper = sheet("planning/mission.html", SHORT);
        assertEquals(0, deeper.select("h1").size());
        assertEquals("Agree on a mission", deeper.selectFirst("h2").text());
    }

    @Test
    void shortSheetHasTheItemsWithoutHelpAndDetails() {
        String text = sheet("planning/mission.html", SHORT).text();
        assertTrue(text.contains("Who has time?"), text);
        assertFalse(text.contains("Think of evenings"), text);
        assertTrue(sheet("planning/mission.html", FULL).text().contains("Think of evenings"));
    }

    @Test
    void questionHasAsManyLinesAsItAsksFor() {
        assertEquals(
                3, sheet("planning/mission.html", FULL).select("#time-1 .line").size());
    }

    @Test
    void tablesHaveACaptionScopesAndFullRows() {
        for (Element table : all(FULL).select("table")) {
            int columns = table.selectFirst("tr").childrenSize();
            assertEquals(1, table.select("caption").size(), table.outerHtml());
            assertEquals(0, table.select("th:not([scope])").size(), table.outerHtml());
            table.select("tr").forEach(row -> assertEquals(columns, row.childrenSize(), row.outerHtml()));
        }
    }

    @Test
    void fieldsHaveAPurposeInWordsAndTheNameOfTheirItem() {
        Document document = sheet("actions/leadership.html", FIELDS);
        Element box = document.selectFirst("input[type=radio]");
        assertEquals("sign", box.attr("name"));
        assertEquals("1", box.attr("value"));
        assertEquals("Sign an MOU", box.attr("data-group"));
        assertEquals("Begun: Sign an MOU", box.attr("title"));
        document.select("input, textarea")
                .forEach(field -> assertFalse(field.attr("title").isBlank(), field.outerHtml()));
    }

    @Test
    void abbreviationIsSpelledOutWhereItFirstStands() {
        String text = sheet("actions/leadership.html", FULL).text();
        assertTrue(text.contains("MOU (memorandum of understanding)"), text);
    }

    @Test
    void sheetHasNoNavigationNoScriptAndNothingFolded() {
        assertEquals(
                0,
                all(FULL)
                        .select("nav, script, button, details, [hidden], [style]")
                        .size());
    }

    @Test
    void linksFromFootnotesBackToTheTextAreNotOnPaper() {
        String note =
                "<ol><li id=\"n\"><p>A note.</p><p class=\"footnote-back\"><a href=\"#m\" role=\"doc-backlink\">↩</a>"
                        + "</p></li></ol>";
        assertEquals("<ol><li id=\"n\"><p>A note.</p></li></ol>", new SheetMarkup(note, "").html());
    }
}
