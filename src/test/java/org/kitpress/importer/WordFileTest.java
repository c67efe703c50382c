package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kitpress.importer.DocxBuilder.cell;
import static org.kitpress.importer.DocxBuilder.item;
import static org.kitpress.importer.DocxBuilder.p;
import static org.kitpress.importer.DocxBuilder.r;
import static org.kitpress.importer.DocxBuilder.row;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Checkbox;
import org.kitpress.importer.document.ImageCollector;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;
import org.kitpress.importer.document.TextRun;
import org.kitpress.importer.document.TextStyle;
import org.kitpress.importer.document.UnreadableDocumentException;
import org.kitpress.importer.word.WordFile;

/** Word documents are read as Word shows them. */
class WordFileTest {
    private static Source read(DocxBuilder parts) {
        try {
            return WordFile.read("plan.docx", parts.bytes(), new ImageCollector("plan.docx", new HashSet<>()));
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Block> blocks(String body) {
        return read(new DocxBuilder().body(body)).blocks();
    }

    private static Block.Heading heading(int level, String words) {
        return new Block.Heading(level, Line.of(words));
    }

    private static Block.Paragraph paragraph(String words) {
        return new Block.Paragraph(Line.of(words));
    }

    private static Block.Item listItem(int depth, int number, Checkbox checkbox, String words) {
        return new Block.Item(depth, number, checkbox, Line.of(words));
    }

    @Test
    void headingStylesAreFoundByNameAndInheritance() {
        Source source = read(new DocxBuilder()
                .body(p("Titre", "A garden plan")
                        + p("Kop2", "Tools")
                        + p("Own", "Spades")
                        + p("Loop", "Plain words.")));
        assertEquals("A garden plan", source.title());
        assertEquals(List.of(heading(2, "Tools"), heading(3, "Spades"), paragraph("Plain words.")), source.blocks());
    }

    @Test
    void listsKeepCountingAndBoxBulletsAreCheckboxes() {
        assertEquals(
                List.of(
                        listItem(0, 1, Checkbox.NONE, "One"),
                        paragraph("between"),
                        listItem(0, 2, Checkbox.NONE, "Two"),
                        listItem(0, 0, Checkbox.NONE, "Bullet"),
                        listItem(1, 0, Checkbox.NONE, "Inside"),
                        listItem(0, 0, Checkbox.UNCHECKED, "To tick"),
                        listItem(0, 0, Checkbox.NONE, "By its style")),
                blocks(item(2, 0, "One")
                        + p("", "between")
                        + item(2, 0, "Two")
                        + item(1, 0, "Bullet")
                        + item(1, 1, "Inside")
                        + item(3, 0, "To tick")
                        + p("Bullets", "By its style")));
    }

    @Test
    void textInNumberingIsPartOfTheDocument() {
        assertEquals(
                List.of(heading(2, "Step I. Agree"), heading(2, "Step II. Begin")),
                blocks("<w:p><w:pPr><w:pStyle w:val=\"Kop2\"/><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr>"
                        + r("Agree") + "</w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Kop2\"/><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr>"
                        + r("Begin") + "</w:p>"));
    }

    @Test
    void checkboxesAreControlsSymbolsLegacyFieldsOrCharacters() {
        String control = "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr>"
                + "<w:sdtContent>" + r("\u2612") + "</w:sdtContent></w:sdt>" + r(" A control");
        String symbol = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r>" + r(" A symbol");
        String form =
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/></w:checkBox>"
                        + "</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("An old form");
        assertEquals(
                List.of(
                        listItem(0, 0, Checkbox.CHECKED, "A control"),
                        listItem(0, 0, Checkbox.UNCHECKED, "A symbol"),
                        listItem(0, 0, Checkbox.UNCHECKED, "An old form"),
                        listItem(0, 0, Checkbox.UNCHECKED, "A letter")),
                blocks("<w:p>" + control + "</w:p><w:p>" + symbol + "</w:p><w:p>" + form + "</w:p>"
                        + p("", "☐ A letter")));
    }

    @Test
    void cellsSpanColumnsAndRows() {
        String table = "<w:tbl>"
                + row(cell("<w:gridSpan w:val=\"2\"/>", p("", "Wide")), cell("", p("", "C")))
                + row(
                        cell("<w:vMerge w:val=\"restart\"/>", p("", "Tall")),
                        cell("", p("", "1. x")),
                        cell("", p("", "c")))
                + row(cell("<w:vMerge/>", p("", "")), cell("", p("", "2. y")), cell("", p("", "d")))
                + "</w:tbl>";
        Block.Table read = (Block.Table) blocks(table).get(0);
        assertEquals(
                List.of(List.of("Wide", "", "C"), List.of("Tall", "x", "c"), List.of("Tall", "y", "d")),
                read.rows().stream()
                        .map(row -> row.stream().map(Cell::plain).toList())
                        .toList());
        assertEquals(Cell.Origin.LEFT, read.rows().get(0).get(1).origin());
        assertEquals(Cell.Origin.ABOVE, read.rows().get(2).get(0).origin());
        assertEquals(
                List.of(listItem(0, 2, Checkbox.NONE, "y")),
                read.rows().get(2).get(1).blocks());
    }

    @Test
    void emphasisLinksAndFootnotesAreKept() {
        Source source = read(new DocxBuilder()
                .link("there", "https://example.org/list")
                .link("harm", "javascript:alert(1)")
                .footnotes("<w:footnote w:id=\"7\"><w:p>" + r("From the library.") + "</w:p></w:footnote>")
                .body("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r>" + r(" and ")
                        + "<w:r><w:rPr><w:i/><w:b w:val=\"0\"/></w:rPr><w:t>slanted</w:t></w:r>"
                        + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>" + r(" ")
                        + "<w:hyperlink r:id=\"there\">" + r("a list") + "</w:hyperlink>"
                        + "<w:hyperlink r:id=\"harm\">" + r(", harmless") + "</w:hyperlink></w:p>"));
        TextStyle plain = TextStyle.PLAIN;
        assertEquals(
                List.of(
                        new TextRun("Bold", plain.withStrong()),
                        new TextRun(" and ", plain),
                        new TextRun("slanted", plain.withEmphasis()),
                        new TextRun("", plain.withNote("1")),
                        new TextRun(" ", plain),
                        new TextRun("a list", plain.withLink("https://example.org/list")),
                        new TextRun(", harmless", plain)),
                source.blocks().get(0).line().runs());
        assertEquals(Map.of("1", Line.of("From the library.")), source.notes());
    }

    @Test
    void fieldsAreReadAsDisplayed() {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://example.org/x\""
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("shown")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertEquals(
                List.of(
                        new TextRun("shown", TextStyle.PLAIN.withLink("https://example.org/x")),
                        new TextRun(" after", TextStyle.PLAIN)),
                blocks("<w:p>" + field + r(" after") + "</w:p>").get(0).line().runs());
    }

    @Test
    void deletedTextAndContentsAreSkippedAndTextBoxesFollow() {
        String box = "<w:r><w:pict><w:txbxContent>" + p("", "In the box.") + "</w:txbxContent></w:pict></w:r>";
        Source source = read(new DocxBuilder()
                .body(p("TOC1", "Tools 3")
                        + "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins>" + r("new") + "</w:ins>"
                        + box
                        + "</w:p>"));
        assertEquals(List.of(paragraph("new"), paragraph("In the box.")), source.blocks());
        assertEquals(
                "Skipped: the table of contents. The website generates its own.",
                source.notices().get(0));
    }

    @Test
    void trackedChangesAreAcceptedAndHiddenTextIsSkipped() {
        String deletedRow = "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", p("", "gone")) + "</w:tr>";
        Source source = read(new DocxBuilder()
                .body("<w:tbl>" + row(cell("", p("", "kept"))) + deletedRow + "</w:tbl>"
                        + "<w:p><w:moveFrom>" + r("from here") + "</w:moveFrom><w:moveTo>" + r("to here")
                        + "</w:moveTo>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>, unseen</w:t></w:r><w:ins>" + r(", new")
                        + "</w:ins></w:p>"));
        Block.Table table = (Block.Table) source.blocks().get(0);
        assertEquals(1, table.rows().size());
        assertEquals(paragraph("to here, new"), source.blocks().get(1));
        assertEquals(
                List.of(
                        "Skipped: hidden text.",
                        "The document has tracked changes. They were imported as if accepted."),
                source.notices());
    }

    @Test
    void formulasAndRubyAreText() {
        Source source = read(new DocxBuilder()
                .body("<w:p>" + r("Let ") + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>"
                        + "<w:p><w:r><w:ruby><w:rt>" + r("kan") + "</w:rt><w:rubyBase>" + r("漢")
                        + "</w:rubyBase></w:ruby></w:r></w:p>"));
        assertEquals(List.of(paragraph("Let x=1"), paragraph("漢(kan)")), source.blocks());
        assertEquals(List.of("Formulas became plain text on one line. Check them."), source.notices());
    }

    @Test
    void footnotesHaveTheirOwnRelationships() {
        Source source = read(new DocxBuilder()
                .link("r1", "https://example.org/text")
                .footnotes("<w:footnote w:id=\"2\"><w:p><w:hyperlink r:id=\"r1\">" + r("there")
                        + "</w:hyperlink></w:p></w:footnote>")
                .part(
                        "word/_rels/footnotes.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Type=\"x/hyperlink\" Target=\"https://example.org/note\""
                                + " TargetMode=\"External\"/></Relationships>")
                .body("<w:p>" + r("Words") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"));
        assertEquals(
                "https://example.org/note",
                source.notes().get("1").runs().get(0).style().link());
    }
}
