package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Links, notes, fields, tables, and embedded parts of documents are in the draft, or a notice says what is not. */
class PartsOfDocumentsTest {
    private static final String WITHIN = "Removed links to places within the document, and kept their text.";
    private static final String EMBEDDED =
            "Skipped: content embedded from another file. Save the document in a word processor and import it again.";
    private static final String HEADERS = "Skipped: page headers and footers.";
    private static final String CHANGES = "The document has tracked changes. They were imported as if accepted.";

    @TempDir
    private Path folder;

    private ImportResult.Document imported(String name, byte[] bytes, @Nullable String kind) throws IOException {
        return Drafts.imported(folder, name, bytes, kind);
    }

    private static String r(String words) {
        return DocxBuilder.r(words);
    }

    private static String field(String code, String data, String shown) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\">" + data + "</w:fldChar></w:r><w:r><w:instrText>" + code
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + shown
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String box(String alternative, String words) {
        return "<w:r><mc:AlternateContent><mc:" + alternative + "><w:pict><w:txbxContent>" + DocxBuilder.p("", words)
                + "</w:txbxContent></w:pict></mc:" + alternative + "></mc:AlternateContent></w:r>";
    }

    static Stream<Arguments> paragraphs() {
        String list =
                "<w:ffData><w:ddList>%s<w:listEntry w:val=\"Red\"/><w:listEntry w:val=\"Blue\"/></w:ddList></w:ffData>";
        return Stream.of(
                Arguments.of(
                        r("See ") + "<w:hyperlink w:anchor=\"b\">" + r("part 2") + "</w:hyperlink>",
                        "See part 2",
                        List.of(WITHIN)),
                Arguments.of(
                        r("See ") + "<w:hyperlink r:id=\"web\" w:anchor=\"rooms\">" + r("it") + "</w:hyperlink>",
                        "See [it](https://example.org/a#rooms)",
                        List.of()),
                Arguments.of(
                        r("Call ") + "<w:hyperlink r:id=\"tel\">" + r("us") + "</w:hyperlink>",
                        "Call [us](tel:+15550100)",
                        List.of()),
                Arguments.of(
                        r("See ") + "<w:fldSimple w:instr=\" HYPERLINK &quot;https://example.org/b&quot; \">" + r("it")
                                + "</w:fldSimple>",
                        "See [it](https://example.org/b)",
                        List.of()),
                Arguments.of(r("See ") + field("HYPERLINK \\l \"b\"", "", r("part 2")), "See part 2", List.of(WITHIN)),
                Arguments.of(
                        r("See ") + field("HYPERLINK \"https://example.org/c\" \\l \"x\"", "", r("it")),
                        "See [it](https://example.org/c#x)",
                        List.of()),
                Arguments.of(
                        r("Pick ") + field("FORMDROPDOWN", list.formatted("<w:result w:val=\"1\"/>"), ""),
                        "Pick Blue",
                        List.of()),
                Arguments.of(r("Pick ") + field("FORMDROPDOWN", list.formatted(""), ""), "Pick Red", List.of()),
                Arguments.of(
                        r("Name ") + field("FORMTEXT", "<w:ffData><w:textInput/></w:ffData>", r("Ann")),
                        "Name Ann",
                        List.of()),
                Arguments.of(r("Words") + box("Choice", "A box"), "Words\n\nA box", List.of()),
                Arguments.of(r("Words") + box("Fallback", "A box"), "Words\n\nA box", List.of()),
                Arguments.of(
                        "<w:moveFrom>" + r("old") + "</w:moveFrom>" + r("“Smart” ‘quotes’ — ½…"),
                        "“Smart” ‘quotes’ — ½…",
                        List.of(CHANGES)),
                Arguments.of(r("Words") + "<w:subDoc r:id=\"web\"/>", "Words", List.of(EMBEDDED)),
                Arguments.of(
                        r("Noted") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>",
                        "Noted[^1]\n\n[^1]: First. Second. In a table.",
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void partOfAWordDocumentIsKeptOrTold(String runs, String expected, List<String> notices) throws IOException {
        byte[] bytes = new DocxBuilder()
                .body(DocxBuilder.p("Titre", "A document") + "<w:p>" + runs + "</w:p>")
                .link("web", "https://example.org/a")
                .link("tel", "tel:+15550100")
                .footnotes("<w:footnote w:id=\"1\">" + DocxBuilder.p("", "First.") + DocxBuilder.p("", "Second.")
                        + "<w:tbl>" + DocxBuilder.row(DocxBuilder.cell("", DocxBuilder.p("", "In a table.")))
                        + "</w:tbl></w:footnote>")
                .bytes();
        ImportResult.Document document = imported("parts.docx", bytes, "page");
        assertTrue(Drafts.text(document).endsWith("---\n" + expected + "\n"), Drafts.text(document));
        assertEquals(notices, document.notices());
    }

    @Test
    void footnoteOfTheTitleAndTheFirstOfSeveralHeadersAreTold() throws IOException {
        String header = "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%s</w:hdr>";
        byte[] bytes = new DocxBuilder()
                .body("<w:p><w:pPr><w:pStyle w:val=\"Titre\"/></w:pPr>" + r("A document")
                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>" + DocxBuilder.p("", "Words."))
                .footnotes("<w:footnote w:id=\"1\">" + DocxBuilder.p("", "From 2026.") + "</w:footnote>")
                .header("word/header1.xml", header.formatted(DocxBuilder.p("", "For members")))
                .header("word/header2.xml", header.formatted(DocxBuilder.p("", "")))
                .bytes();
        assertEquals(
                List.of(HEADERS, "Skipped: the footnote of the title: From 2026."),
                imported("title.docx", bytes, "page").notices());
    }

    @Test
    void blocksThatAProgramSavedTwiceAreReadOnce() throws IOException {
        String blocks = "<mc:AlternateContent><mc:Choice>" + DocxBuilder.p("", "New.") + "</mc:Choice><mc:Fallback>"
                + DocxBuilder.p("", "Old.") + "</mc:Fallback></mc:AlternateContent>";
        byte[] bytes = new DocxBuilder()
                .body(DocxBuilder.p("Titre", "A document") + blocks)
                .bytes();
        String text = Drafts.text(imported("twice.docx", bytes, "page"));
        assertTrue(text.endsWith("---\nNew.\n"), text);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("Call <a href='tel:+15550100'>us</a>", "Call [us](tel:+15550100)", List.of()),
                Arguments.of("<a href='sms:+15550100'>Text us</a>", "[Text us](sms:+15550100)", List.of()),
                Arguments.of("See <a href='#b'>part 2</a>", "See part 2", List.of(WITHIN)),
                Arguments.of("Words <a href='#'>Up</a>", "Words Up", List.of()),
                Arguments.of("He said <q>come in</q>.", "He said “come in”.", List.of()),
                Arguments.of(
                        "Ask the <abbr title='World Health Organization'>WHO</abbr>.",
                        "Ask the WHO.",
                        List.of(
                                "The page explains an abbreviation, which belongs in the glossary: WHO (World Health Organization).")),
                Arguments.of(
                        "Words <iframe src='https://maps.example.org'></iframe>",
                        "Words",
                        List.of("Skipped: content embedded from other pages, such as videos and maps.")),
                Arguments.of(
                        "Words <iframe width=1 height=1 src='https://x.example.org'></iframe>", "Words", List.of()),
                Arguments.of(
                        "Words <object data='a.pdf'>See a.pdf</object>",
                        "Words",
                        List.of("Skipped: content embedded from other pages, such as videos and maps.")),
                Arguments.of("Words <svg role=img aria-label='A chart'></svg>", "Words", List.of("Skipped: drawings.")),
                Arguments.of("Words <svg><path d='M0 0'/></svg>", "Words", List.of()),
                Arguments.of("Words <button>Save</button>", "Words", List.of("Skipped: buttons.")),
                Arguments.of("<h2><button>Who?</button></h2><p>All.", "## Who?\n\nAll.", List.of()),
                Arguments.of("<ol><li>a<li>b</ol><ol><li>c</ol>", "1. a\n2. b\n\n<!-- -->\n\n1. c", List.of()),
                Arguments.of(
                        "Noted<sup><a href='#n'>1</a></sup><ol><li id=n>See <a href='https://example.org/a'>a"
                                + " <em>report</em></a>.<p>More.</ol>",
                        "Noted[^1]\n\n[^1]: See [a *report*](https://example.org/a). More.",
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void partOfAWebPageIsKeptOrTold(String html, String expected, List<String> notices) throws IOException {
        String page = "<meta charset=utf-8><h1>A document</h1><p>" + html;
        ImportResult.Document document = imported("parts.html", page.getBytes(StandardCharsets.UTF_8), "page");
        assertTrue(Drafts.text(document).endsWith("---\n" + expected + "\n"), Drafts.text(document));
        assertEquals(notices, document.notices());
    }

    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of("<title>10 m<sup>2</sup> of <b>room</b></title><p>Words.", "10 m² of room"),
                Arguments.of("<title>a &lt; b &amp; c</title><p>Words.", "a < b & c"),
                Arguments.of("<h1>H<sub>2</sub>O</h1><p>Words.", "H₂O"),
                Arguments.of("<h1>The 5<sup>th</sup> plan</h1><p>Words.", "The 5th plan"),
                Arguments.of("<h1>A plan<sup><a href='#n'>1</a></sup></h1><p id=n>Words.", "A plan"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void titleHasTheTextThatReadersSee(String html, String title) throws IOException {
        byte[] bytes = ("<meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8);
        String text = Drafts.text(imported("title.html", bytes, "page"));
        assertTrue(text.contains("title: " + title + "\n") || text.contains("title: \"" + title + "\"\n"), text);
    }

    @Test
    void mergedCellsAreToReview() throws IOException {
        String table = "<h1>A document</h1><table><tr><th>A<th>B<tr><td rowspan=2>x<td>1<tr><td>2</table>";
        String text = Drafts.text(imported("merged.html", table.getBytes(StandardCharsets.UTF_8), "page"));
        assertTrue(text.contains("# Review: A table had merged cells"), text);
        String plain = Drafts.text(
                imported("plain.html", table.replace(" rowspan=2", "").getBytes(StandardCharsets.UTF_8), "page"));
        assertTrue(!plain.contains("merged"), plain);
    }

    @Test
    void tableOfDeliverablesBelongsToThePlan() throws IOException {
        String page = "<h1>Garden plan</h1><p>Goal 1: Grow more food.<p>Objective 1: Dig beds."
                + "<table><tr><th>Action step<th>Responsible<th>Timeframe<tr><td>Dig.<td>Office<td>May 2027</table>"
                + "<table><tr><th>Deliverable<th>Responsible<th>Due<tr><td>Ten beds<td>Team<td>June 2027</table>"
                + "<table><tr><th>Deliverables<th>Date<tr><td>A report<td>July 2027</table>";
        String text = Drafts.text(imported("plan.html", page.getBytes(StandardCharsets.UTF_8), null));
        assertEquals("""
                        action-steps:
                          - id: dig
                            number: 1
                            text: Dig.
                            responsibility: Office
                            timeframe: May 2027
                        deliverables:
                          - id: ten-beds
                            number: 1
                            text: Ten beds
                            responsibility: Team
                            due: June 2027
                          - id: a-report
                            number: 2
                            text: A report
                            due: July 2027
                """, text.substring(text.indexOf("        action-steps:")));
    }
}
