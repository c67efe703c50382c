package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kitpress.importer.DocxBuilder.cell;
import static org.kitpress.importer.DocxBuilder.p;
import static org.kitpress.importer.DocxBuilder.r;
import static org.kitpress.importer.DocxBuilder.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Controls, fields, changes, and formulas of Word documents: what is not kept is told. */
class WordFormsTest {
    private static final String CHANGES = "The document has tracked changes. They were imported as if accepted.";
    private static final String CHOICES = "Lists to choose from became the entry that is chosen.";
    private static final String FORMULAS = "Formulas became plain text on one line. Check them.";

    @TempDir
    private Path folder;

    private ImportResult.Document imported(String body) throws IOException {
        byte[] bytes = new DocxBuilder().body(p("Titre", "A document") + body).bytes();
        return Drafts.imported(folder, "form.docx", bytes, "page");
    }

    private static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String marked(String mark, String content) {
        return "<w:p><w:pPr><w:rPr><w:" + mark + "/></w:rPr></w:pPr>" + content + "</w:p>";
    }

    private static String field(String... parts) {
        String mark = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
        StringBuilder field = new StringBuilder(mark.formatted("begin"));
        for (int i = 0; i < parts.length; i++) {
            field.append(i == 1 ? mark.formatted("separate") : "").append(parts[i]);
        }
        return field + mark.formatted("end");
    }

    private static String code(String code) {
        return "<w:r><w:instrText>" + code + "</w:instrText></w:r>";
    }

    private static String math(String content) {
        return "<m:oMath>" + content + "</m:oMath>";
    }

    private static String m(String words) {
        return "<m:r><m:t>" + words + "</m:t></m:r>";
    }

    static Stream<Arguments> paragraphs() {
        String empty = "<w:showingPlcHdr/>";
        String prompt = r("Click or tap here to enter text.");
        String list =
                "<w:dropDownList><w:listItem w:displayText=\"Choose an item.\" w:value=\"\"/><w:listItem w:displayText=\"Red\""
                        + " w:value=\"1\"/><w:listItem w:value=\"Blue\"/></w:dropDownList>";
        String bold = "<w:r><w:rPr>%s</w:rPr><w:t>words</w:t></w:r>";
        return Stream.of(
                Arguments.of(
                        "<w:p>" + r("Name: ") + control(empty, prompt) + "</w:p>",
                        "Name: \\_\\_\\_\\_\\_\\_",
                        List.of()),
                Arguments.of("<w:p>" + r("Name: ") + control("", r("Ann")) + "</w:p>", "Name: Ann", List.of()),
                Arguments.of(
                        "<w:p>" + r("Name: ") + control(empty, r("[Full name of the partner]")) + "</w:p>",
                        "Name: \\[Full name of the partner\\]",
                        List.of()),
                Arguments.of(control(empty, "<w:p>" + prompt + "</w:p>"), "\\_\\_\\_\\_\\_\\_", List.of()),
                Arguments.of(
                        "<w:p>" + r("Color: ") + control(list + empty, r("Choose an item.")) + "</w:p>",
                        "Color: Red / Blue",
                        List.of()),
                Arguments.of(
                        "<w:p>" + r("Color: ") + control(list, r("Blue")) + "</w:p>", "Color: Blue", List.of(CHOICES)),
                Arguments.of(
                        "<w:tbl>" + row(cell("", p("", "Name")), cell("", p("", "Day")))
                                + row(cell("", p("", "Ann")), control(empty, cell("", "<w:p>" + prompt + "</w:p>")))
                                + "</w:tbl>",
                        "| Name | Day |\n| --- | --- |\n| Ann | \\_\\_\\_\\_\\_\\_ |",
                        List.of()),
                Arguments.of(
                        "<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr>" + r("O") + "</w:p>" + p("", "nce."),
                        "Once.",
                        List.of()),
                Arguments.of(
                        marked("del", r("One ") + "<w:del>" + r("old ") + "</w:del>") + p("", "line."),
                        "One line.",
                        List.of(CHANGES)),
                Arguments.of(
                        marked("del", "<w:del>" + r("old") + "</w:del>") + p("", "Kept."), "Kept.", List.of(CHANGES)),
                Arguments.of(marked("ins", r("One.")) + p("", "Two."), "One.\n\nTwo.", List.of(CHANGES)),
                Arguments.of(
                        "<w:p>" + r("Old ") + "<w:ins>" + r("and new") + "</w:ins><w:moveFrom>" + r("x")
                                + "</w:moveFrom></w:p>",
                        "Old and new",
                        List.of(CHANGES)),
                Arguments.of(
                        "<w:tbl>" + row(cell("", p("", "A")), cell("<w:cellDel/>", p("", "B")), cell("", p("", "C")))
                                + row(cell("", p("", "1")), cell("", p("", "2"))) + "</w:tbl>",
                        "| A | C |\n| --- | --- |\n| 1 | 2 |",
                        List.of()),
                Arguments.of(
                        "<w:p>" + r("To ") + field(code(" MACROBUTTON NoMacro [Your name] ")) + "</w:p>",
                        "To \\[Your name\\]",
                        List.of()),
                Arguments.of(
                        "<w:p>" + r("Page ")
                                + field(code(" IF ") + field(code(" PAGE "), r("3")) + code(" > 1 "), r("three"))
                                + "</w:p>",
                        "Page three",
                        List.of()),
                Arguments.of(
                        "<w:p>"
                                + field(
                                        code("HYPERLINK \"https://example.org/a\""),
                                        r("See ") + field(code("REF x"), r("this")) + r(" now"))
                                + "</w:p>",
                        "[See this now](https://example.org/a)",
                        List.of()),
                Arguments.of(
                        "<w:p>" + r("Bold ") + bold.formatted("<w:rStyle w:val=\"Strong\"/>") + "</w:p>",
                        "Bold **words**",
                        List.of()),
                Arguments.of(
                        "<w:p>" + r("Plain ") + bold.formatted("<w:rStyle w:val=\"Strong\"/><w:b w:val=\"0\"/>")
                                + "</w:p>",
                        "Plain words",
                        List.of()),
                Arguments.of(
                        "<w:p>" + r("See ") + bold.formatted("<w:rStyle w:val=\"Unseen\"/>") + "</w:p>",
                        "See",
                        List.of("Skipped: hidden text.")),
                Arguments.of(
                        "<w:p>" + r("See ") + bold.formatted("<w:highlight w:val=\"yellow\"/>") + "</w:p>",
                        "See words",
                        List.of("Left out the color behind highlighted text. Check what it marks.")),
                Arguments.of(
                        "<w:p><w:pPr><w:pStyle w:val=\"Kop2\"/><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr>"
                                + r("Part") + "</w:p>" + p("", "Text."),
                        "## Part\n\nText.",
                        List.of("Left out the numbers of headings. Check references to them, such as \"see 2.1\".")),
                Arguments.of(
                        "<w:tbl>" + row(cell("", p("", "A")), cell("", p("", "B")))
                                + row(
                                        cell("", p("", "1")),
                                        cell(
                                                "",
                                                "<w:tbl>" + row(cell("", p("", "x")), cell("", p("", "y")))
                                                        + "</w:tbl>",
                                                p("", "")))
                                + "</w:tbl>",
                        "| A | B |\n| --- | --- |\n| 1 | x<br>y |",
                        List.of("A table within a table became lines of text in its cell.")));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void partOfAFormIsKeptOrTold(String body, String expected, List<String> notices) throws IOException {
        ImportResult.Document document = imported(body);
        assertEquals(expected, Drafts.body(document));
        assertEquals(notices, document.notices());
    }

    static Stream<Arguments> formulas() {
        String half = "<m:f><m:num>" + m("a+b") + "</m:num><m:den>" + m("2") + "</m:den></m:f>";
        return Stream.of(
                Arguments.of(half, "(a+b)/2"),
                Arguments.of(
                        "<m:sSup><m:e>" + m("x") + "</m:e><m:sup>" + m("2") + "</m:sup></m:sSup>", "x<sup>2</sup>"),
                Arguments.of(
                        "<m:sSub><m:e>" + m("x") + "</m:e><m:sub>" + m("i") + "</m:sub></m:sSub>", "x<sub>i</sub>"),
                Arguments.of("<m:rad><m:deg/><m:e>" + m("x") + "</m:e></m:rad>", "√(x)"),
                Arguments.of(
                        "<m:d><m:dPr><m:begChr m:val=\"{\"/><m:endChr m:val=\"\"/></m:dPr><m:e>" + m("y")
                                + "</m:e></m:d>",
                        "\\{y"),
                Arguments.of(
                        "<m:m><m:mr><m:e>" + m("a") + "</m:e><m:e>" + m("b") + "</m:e></m:mr><m:mr><m:e>" + m("c")
                                + "</m:e><m:e>" + m("d") + "</m:e></m:mr></m:m>",
                        "\\[a, b; c, d\\]"),
                Arguments.of("<m:d><m:e>" + half + "</m:e></m:d>", "((a+b)/2)"),
                Arguments.of(
                        "<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub>" + m("1") + "</m:sub><m:sup>" + m("n")
                                + "</m:sup><m:e>" + m("x") + "</m:e></m:nary>",
                        "∑<sub>1</sub><sup>n</sup> x"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void formulaKeepsItsMeaningOnOneLine(String formula, String expected) throws IOException {
        ImportResult.Document document = imported("<w:p>" + r("It is ") + math(formula) + "</w:p>");
        assertEquals("It is " + expected, Drafts.body(document));
        assertEquals(List.of(FORMULAS), document.notices());
    }

    @Test
    void nestedTableOfAWebPageIsToldToo() throws IOException {
        ImportResult.Document document = Drafts.ofPage(
                folder, "<h1>A document</h1><table><tr><th>A<th>B<tr><td>1<td><table><tr><td>x<td>y</table></table>");
        assertTrue(Drafts.body(document).endsWith("| 1 | x<br>y |"), Drafts.body(document));
        assertEquals(List.of("A table within a table became lines of text in its cell."), document.notices());
    }
}
