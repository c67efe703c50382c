package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import org.kitpress.importer.document.UnreadableDocumentException;
import org.kitpress.importer.html.HtmlFile;
import org.kitpress.importer.html.ImageFiles;

/** Web pages are read as people see them, whatever their markup. */
class HtmlFileTest {
    private static Source read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Source read(byte[] bytes) {
        try {
            return HtmlFile.read(
                    "page.html",
                    bytes,
                    new ImageFiles(Path.of("src"), new ImageCollector("page.html", new HashSet<>())));
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(Line.of(words));
    }

    private static Block item(int depth, int number, Checkbox checkbox, String words) {
        return new Block.Item(depth, number, checkbox, Line.of(words));
    }

    @Test
    void menusHeadersAndFootersAreSkippedWithANotice() {
        Source source =
                read("<title>Beans | The garden</title><header>Garden <nav>Home</nav></header><script>bad()</script>"
                        + "<p>Sow beans.</p><div hidden>Hidden.</div><footer>Call us</footer>");
        assertEquals("Beans", source.title());
        assertEquals(List.of(paragraph("Sow beans.")), source.blocks());
        assertEquals(
                List.of(
                        "Skipped: menus.",
                        "Skipped: the page header.",
                        "Skipped: the page footer.",
                        "Skipped: hidden elements."),
                source.notices());
    }

    @Test
    void articleHeaderIsTextAndTitleComesFromThePageHeader() {
        Source source = read("<header><h1>Beans</h1></header><article><header>By Mo</header><p>Sow.</p></article>");
        assertEquals("Beans", source.title());
        assertEquals(List.of(paragraph("By Mo"), paragraph("Sow.")), source.blocks());
    }

    @Test
    void unclosedTagsAndTextBetweenBlocksAreRead() {
        assertEquals(
                List.of(
                        paragraph("One"),
                        paragraph("two"),
                        item(0, 0, Checkbox.NONE, "three"),
                        item(0, 0, Checkbox.NONE, "four"),
                        item(1, 0, Checkbox.NONE, "five"),
                        paragraph("six")),
                read("<p>One<div>two<ul><li>three<li>four<ul><li>five</ul></ul>six")
                        .blocks());
    }

    @Test
    void typedMarkersBecomeListsAndCheckboxes() {
        assertEquals(
                List.of(
                        paragraph("Bring:"),
                        item(0, 0, Checkbox.NONE, "books"),
                        item(0, 0, Checkbox.NONE, "Rugs, as some fonts draw it"),
                        item(0, 2, Checkbox.NONE, "pens"),
                        item(0, 0, Checkbox.UNCHECKED, "a key"),
                        item(0, 0, Checkbox.CHECKED, "a bag"),
                        item(0, 0, Checkbox.UNCHECKED, "a cup")),
                read("<p>Bring:<br>• books<br>y Rugs, as some fonts draw it<br>2) pens</p><p>☐ a key</p>"
                                + "<p>[x] a bag</p><p>\uF0A8 a cup</p>")
                        .blocks());
    }

    @Test
    void boldAndNumberedLinesAreHeadings() {
        assertEquals(
                List.of(
                        new Block.Heading(2, Line.of("Tools")),
                        new Block.Heading(3, Line.of("Spades")),
                        paragraph("Two."),
                        new Block.Heading(3, Line.of("Step 2. Dig."))),
                read("<h2>Tools</h2><p><b>Spades</b></p><p>Two.</p><p>Step 2. Dig.</p>")
                        .blocks());
    }

    @Test
    void layoutTablesAreText() {
        assertEquals(
                List.of(paragraph("Left"), paragraph("Inner"), paragraph("Below")),
                read("<table><tr><td>Left<td><table><tr><td>Inner</table><tr><td>Below</table>")
                        .blocks());
    }

    @Test
    void nestedTablesKeepTheirText() {
        Block.Table table =
                (Block.Table) read("<table><tr><th>A<th>B<tr><td>x<td><table><tr><td>one<td>two</table></table>")
                        .blocks()
                        .get(0);
        Cell inner = table.rows().get(1).get(1);
        assertEquals("one two", inner.plain());
    }

    @Test
    void footnotesAreFoundByTheirMarks() {
        Source source = read("<p>Beans<sup><a href=#n1>1</a></sup> and peas<a href='#_ftn2'>[2]</a>.</p>"
                + "<p id=n1><a href=#b1>^</a> Or lentils.</p><p><a id=_ftn2 href='#_ftnref2'>[2]</a> Green ones.</p>"
                + "<p>See <a href='#n3'>the end</a></p><p id=n3>The end.</p>");
        assertEquals(Map.of("1", Line.of("Or lentils."), "2", Line.of("Green ones.")), source.notes());
        assertEquals(
                List.of(paragraph("See the end"), paragraph("The end.")),
                source.blocks().subList(1, 3));
    }

    @Test
    void pagesWithoutADeclaredCharsetAreReadAsWindows1252() {
        Source source = read("<p>Caf\u00e9 \u2013 \u201cnow\u201d</p>".getBytes(Charset.forName("windows-1252")));
        assertEquals(List.of(paragraph("Café – “now”")), source.blocks());
        assertTrue(
                source.notices().get(0).contains("character encoding"),
                source.notices().toString());
    }

    @Test
    void titleHasNoControlCharacters() {
        assertEquals("Our plan", read("<title>Our&#23;plan</title><p>Text.</p>").title());
    }

    @Test
    void textAfterWhatIsNoCharacterIsRead() {
        assertEquals(
                List.of(paragraph("\uFFFD"), paragraph("More")),
                read("<p>\uFFFF</p><p>More</p>").blocks());
    }

    @Test
    void cookieNoticesAndHiddenElementsAreSkippedWithANotice() {
        Source source = read(
                "<title>Beans</title><div id=cookie-banner>We use cookies</div>"
                        + "<div class='site has-cookie-notice'><div class=onetrust>Consent</div>"
                        + "<p>Cookie recipes and many more words of the page itself.</p><p class=cookie-recipe>Bake them.</p>"
                        + "<div role=dialog>Subscribe!</div><dialog>Closed.</dialog>"
                        + "<p style='display : none'>Hidden.</p><p style='visibility:hidden'>Hidden.</p><video>None</video></div>");
        assertEquals(
                List.of(paragraph("Cookie recipes and many more words of the page itself."), paragraph("Bake them.")),
                source.blocks());
        assertEquals(
                List.of(
                        "Skipped: hidden elements.",
                        "Skipped: dialogs and cookie notices.",
                        "Skipped: videos and audio."),
                source.notices());
    }

    @Test
    void bidirectionalTextKeepsItsOrder() {
        assertEquals(
                List.of(paragraph("שלום: beans, مرحبا."), paragraph("evil")),
                read("<p dir=rtl>שלום: beans, مرحبا.</p><p>\u202Eevil\u202C</p>")
                        .blocks());
    }

    @Test
    void hostileMarkupIsReadAsText() {
        Source source =
                read("<p onclick=bad()>Click <a href='javascript:bad()'>here</a></p><iframe srcdoc='<p>x'></iframe>"
                        + "<p>&lt;script&gt;bad()&lt;/script&gt;</p>" + "<div>".repeat(20_000) + "deep");
        assertEquals(paragraph("Click here"), source.blocks().get(0));
        assertEquals(paragraph("<script>bad()</script>"), source.blocks().get(1));
        assertEquals(paragraph("deep"), source.blocks().get(2));
    }
}
