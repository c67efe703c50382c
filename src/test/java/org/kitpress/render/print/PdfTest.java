package org.kitpress.render.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.judge.PdfSheets;
import org.kitpress.judge.PdfStructure;
import org.kitpress.judge.VeraPdf;
import org.kitpress.output.PrintDocument;
import org.kitpress.render.html.DefaultTheme;

/** Documents that are harder than a toolkit's own. */
@Tag("slow")
class PdfTest {
    private static final PrintFiles FILES = new PrintFiles(DefaultTheme.files().under("print/"), new TreeMap<>());
    private static final Pdf PDF = new Pdf(FILES, Paper.LETTER);

    private static PrintDocument document(String body) {
        String head = "<title>A</title><link rel=stylesheet href='theme:/sheet.css'>";
        String html = "<html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
        return new PrintDocument("a.pdf", html, "");
    }

    private static byte[] bytes(String body) {
        return PDF.render(document(body)).file().bytes();
    }

    @Test
    void sameDocumentGivesTheSameBytes() {
        String body = "<h1>One</h1><p><input type=checkbox name=a title='A'></p>";
        assertArrayEquals(bytes(body), bytes(body));
    }

    /** poppler draws no check mark if the dictionary of states is an object of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input class=box type=checkbox name=a title='A'>",
                "<input class=box type=radio name=a value=1 title='A' data-group=Q>"
            })
    void statesOfABoxAreWrittenInItsOwnObject(String box) throws IOException {
        byte[] pdf = bytes("<h1>One</h1><p>" + box + "</p>");
        assertEquals(List.of(), VeraPdf.complaints(pdf));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            COSDictionary widget = read.getPage(0).getAnnotations().get(0).getCOSObject();
            assertInstanceOf(
                    COSDictionary.class, widget.getCOSDictionary(COSName.AP).getItem(COSName.N));
        }
    }

    @Test
    void choicesWithOneNameAreAGroupOfWhichOneCanBeMarked() throws IOException {
        byte[] pdf = bytes("<h1>One</h1><p><input class=box type=radio name=a value=1 title='Yes: Q' data-group=Q>"
                + "<input class=box type=radio name=a value=2 title='No: Q' data-group=Q>"
                + "<input class=box type=radio name=b value=1 title='Yes: R' data-group=R></p>");
        assertEquals(List.of(), VeraPdf.complaints(pdf));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            List<PDField> fields = read.getDocumentCatalog().getAcroForm().getFields();
            assertEquals(
                    List.of("a Q", "b R"),
                    fields.stream()
                            .map(field -> field.getPartialName() + " " + field.getAlternateFieldName())
                            .toList());
            PDRadioButton group = assertInstanceOf(PDRadioButton.class, fields.get(0));
            assertEquals(Set.of("1", "2"), group.getOnValues());
            group.setValue("2");
            assertEquals(
                    List.of("Off", "2"),
                    group.getWidgets().stream()
                            .map(box -> box.getAppearanceState().getName())
                            .toList());
        }
    }

    @Test
    void tasksAreBoxesWithTheirWordsAndDecorationIsSkipped() throws IOException {
        byte[] pdf =
                bytes("<h1>One</h1><ul><li class='task done'><span class=task-mark role=img aria-label=Done>[x]</span>"
                        + " Sweep</li></ul><p><img src='theme:/img/callout-tip.png' alt=''></p>");
        assertEquals(List.of(), VeraPdf.complaints(pdf));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertFalse(new PDFTextStripper().getText(read).contains("[x]"));
            assertEquals(
                    List.of("Done"),
                    PdfStructure.of(read).all("Figure").stream()
                            .map(PdfStructure.Element::words)
                            .toList());
        }
    }

    @Test
    void digestChangesWithTheTextAndThePaper() {
        PrintDocument one = document("<h1>One</h1>");
        assertEquals(PDF.digest(one), PDF.digest(document("<h1>One</h1>")));
        assertNotEquals(PDF.digest(one), PDF.digest(document("<h1>Two</h1>")));
        assertNotEquals(PDF.digest(one), new Pdf(FILES, Paper.A4).digest(one));
    }

    @Test
    void raggedTablesSkippedLevelsAndDeadLinksAreMendedToPdfUa() throws IOException {
        byte[] pdf = bytes("<h2>First</h2><h5>Deep</h5><p><a href='#nowhere'>dead</a></p>"
                + "<table><tr><th>A</th><td>B</td></tr><tr><td>only</td></tr></table>"
                + "<table><thead><tr><th>No body</th></tr></thead><tbody></tbody></table>");
        assertEquals(List.of(), VeraPdf.complaints(pdf));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertEquals(List.of(1, 2), PdfStructure.of(read).levels());
        }
    }

    @Test
    void hostileTextNeitherFailsNorVanishes() throws IOException {
        byte[] pdf = bytes("<h1>\u202Eevil &lt;b&gt;</h1><p>" + "w".repeat(3000) + "</p><p>\u0627\u0644 \u0001 end</p>"
                + "<img src='https://example.org/x.png' alt='Words of the image'><img src='file:///etc/passwd'>");
        assertEquals(List.of(), VeraPdf.complaints(pdf));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(read);
            assertTrue(text.contains("Words of the image") && text.contains("end"), text);
        }
    }

    private static final String FILLER = "<p>Some words.</p>".repeat(30);

    @Test
    void headingMovesToTheNextSheetWithTheTableOrTheListThatDoesNotFitBelowIt() throws IOException {
        String tall = "<div style='height: 60mm'>Tall</div>";
        String table = "<table><caption>Name</caption><thead><tr><th>Head</th></tr></thead><tbody><tr><td>" + tall
                + "</td></tr></tbody></table>";
        String list = "<p>A lead-in.</p><ul class=questions><li>" + tall + "</li></ul>";
        for (String below : List.of(table, list)) {
            for (int more = 0; more < 14; more += 2) {
                byte[] pdf = bytes("<h1>One</h1>" + FILLER + "<p>More.</p>".repeat(more) + "<h2>Two</h2>" + below);
                assertEquals(List.of(), sheets(pdf), more + " more lines, then " + below);
            }
        }
    }

    @Test
    void rowThatMayNotBeSplitStandsWholeOnTheNextSheetBelowARepeatedHead() throws IOException {
        String rows = "<tr><td>One.<p>Two.</p><p>Three.</p><p>Four.</p></td><td></td></tr>".repeat(40);
        byte[] pdf = bytes("<h1>One</h1><table><thead><tr><th>Head</th><th>Other</th></tr></thead><tbody>" + rows
                + "</tbody></table>");
        assertEquals(List.of(), sheets(pdf));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertTrue(second.getText(read).strip().startsWith("Head"), "the head is repeated");
        }
    }

    /** What cannot be helped neither fails nor goes on for ever. */
    @Test
    void itemThatIsHigherThanASheetIsSplit() throws IOException {
        String high = "<h2>Two</h2><ul class=questions><li>" + "<p>Some words.</p>".repeat(120) + "</li></ul>";
        try (PDDocument read = Loader.loadPDF(bytes("<h1>One</h1>" + high))) {
            assertTrue(read.getNumberOfPages() >= 3);
        }
    }

    private static List<String> sheets(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return PdfSheets.complaints(read);
        }
    }

    @Test
    void emojiAndLettersThatRunLeftCannotBePrintedAndSpanishCan() {
        assertFalse(PDF.canPrint(0x1F600));
        assertFalse(PDF.canPrint(0x0627));
        "áéíóúüñ¿¡ÁÉÍÓÚÜÑ–—“”‘’…•".codePoints().forEach(c -> assertTrue(PDF.canPrint(c), Character.toString(c)));
    }
}
