package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.importer.document.ImageCollector;
import org.kitpress.importer.document.Source;
import org.kitpress.importer.document.UnreadableDocumentException;
import org.kitpress.importer.html.HtmlFile;
import org.kitpress.importer.html.ImageFiles;
import org.kitpress.importer.plan.PartyMatcher;

/** Levels, resources, and organizations are recognized in the various forms in which people write them. */
class DocumentFormsTest {
    private static Source read(String html) {
        try {
            return HtmlFile.read(
                    "page.html",
                    html.getBytes(StandardCharsets.UTF_8),
                    new ImageFiles(Path.of("src"), new ImageCollector("page.html", new HashSet<>())));
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    /** The draft's fields with the given names, without list markers. */
    private static List<String> fields(String kind, String html, String names) {
        Source source = read(html);
        assertEquals(DraftKind.named(kind), DraftKind.guess(source));
        String text = DraftKind.guess(source)
                .drafts(source, PartyMatcher.of(List.of()))
                .get(0)
                .text();
        return text.lines()
                .map(line -> line.strip().replaceFirst("^- ", ""))
                .filter(line -> line.matches("(" + names + "): .+"))
                .toList();
    }

    @Test
    void checkboxesMayHaveTheirOwnCellOrParagraph() {
        assertEquals(
                List.of("title: Spring", "action: Dig the bed.", "action: Sow beans."),
                fields(
                                "checklist",
                                "<h1>Spring</h1><table><tr><td>☐<td>Dig the bed.<tr><td>☐<td>Sow beans.</table>",
                                "title|action")
                        .stream()
                        .skip(1)
                        .toList());
        assertEquals(
                List.of("action: Dig the bed.", "action: Sow beans."),
                fields("checklist", "<h1>Spring</h1><p>☐<p>Dig the bed.<p>☐<p>Sow beans.", "action"));
    }

    @Test
    void areaNameWithoutItemsBecomesAnItem() {
        assertEquals(
                List.of("title: Books", "action: Choose three.", "title: Bread", "action: Bread"),
                fields(
                                "checklist",
                                "<h1>Spring</h1><table><tr><th>What<th>Done<tr><td colspan=2>Books<tr><td>Choose three.<td>☐"
                                        + "<tr><td colspan=2>Bread</table>",
                                "title|action")
                        .stream()
                        .skip(1)
                        .toList());
    }

    @Test
    void levelsAreReadFromColumns() {
        assertEquals(
                List.of(
                        "name: Greeting",
                        "definition: You wave.",
                        "example: Ana waves.",
                        "name: Lending",
                        "definition: Tools go round.",
                        "example: Mo lends."),
                fields(
                        "continuum",
                        "<h1>Gardens</h1><table><tr><th><th>Greeting<th>Lending<tr><th>What it is<td>You wave.<td>Tools go"
                                + " round.<tr><th>Example<td>Ana waves.<td>Mo lends.</table>",
                        "name|definition|example"));
    }

    @Test
    void levelsAreReadFromNumberedHeadings() {
        assertEquals(
                List.of(
                        "name: Greeting",
                        "definition: You wave.",
                        "example: Ana waves.",
                        "name: Lending",
                        "definition: Lending"),
                fields(
                        "continuum",
                        "<h1>Gardens</h1><h2>Level 1: Greeting</h2><p>You wave.</p><p>Example: Ana waves.</p>"
                                + "<h2>Level 2: Lending</h2><h3>What it takes</h3><ul><li>Trust</ul>",
                        "name|definition|example"));
    }

    @Test
    void levelsAreReadFromAListInAContinuum() {
        assertEquals(
                List.of("name: Greeting", "definition: You wave.", "name: Lending", "definition: Tools go round."),
                fields(
                        "continuum",
                        "<h1>A continuum of gardens</h1><p>From one to the other.</p><ul><li><b>Greeting</b> – You wave."
                                + "<li>Lending: Tools go round.</ul>",
                        "name|definition"));
    }

    @Test
    void paragraphsThatStartWithALinkAreResources() {
        assertEquals(
                List.of(
                        "title: Beans",
                        "address: \"https://example.org/b\"",
                        "title: Pears",
                        "address: \"https://example.org/p\"",
                        "title: Soil",
                        "address: \"https://example.org/s\""),
                fields(
                                "resource-list",
                                "<h1>To read</h1><h2>Guides</h2><p><a href='https://example.org/b'>Beans</a> A guide.</p>"
                                        + "<p><a href='https://example.org/p'>Pears</a>, a book.</p>"
                                        + "<p><a href='https://example.org/s'>Soil</a> (film)</p>",
                                "title|address")
                        .stream()
                        .skip(2)
                        .toList());
    }

    @Test
    void organizationIsReadFromSentencesAndAList() {
        assertEquals(
                List.of(
                        "short-name: TOG",
                        "type: office",
                        "located-in: Department of Parks (DOP)",
                        "overseen-by: Division of Trees",
                        "mission: TOG's mission is to bring pears to all streets.",
                        "title: Ground",
                        "title: Tools and Seeds"),
                fields(
                                "organization",
                                "<h1>Town Gardens Office</h1><p>The Town Gardens Office (TOG) is located in the Department of Parks"
                                        + " (DOP). TOG is overseen by the Division of Trees, Town Hall. The DOP mission is shade.</p>"
                                        + "<p>TOG's mission is to bring pears to all streets.</p>"
                                        + "<p>TOG achieves its mission through two lines of business:</p>"
                                        + "<ul><li>Ground – finding it.<li>Tools and Seeds – lending them; and giving.</ul>",
                                "short-name|type|located-in|overseen-by|mission|title")
                        .stream()
                        .skip(1)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>A day in the garden</h1><p>See <a href='https://example.org/a'>this</a>.</p><ul><li>One<li>Two</ul>",
                "<h1>Prices</h1><table><tr><th>Name<th>Street<th>Price<tr><td>Mo<td>A<td>1<tr><td>Ana<td>B<td>2</table>",
                "<h1>Notes of the meeting</h1><h2>Services</h2><p>We talked about the mission of the town.</p>",
                "<h1>Our contacts</h1><p>Phone: 555-0100</p><p>Call in the morning.</p>",
                "<h1>Types of beans</h1><ul><li>Runner: they climb.<li>Bush: they do not.</ul>",
            })
    void otherDocumentsBecomePages(String html) {
        assertEquals(DraftKind.PAGE, DraftKind.guess(read(html)));
    }
}
