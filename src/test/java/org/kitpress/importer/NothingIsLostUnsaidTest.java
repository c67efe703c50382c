package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document shows is in its draft, or a notice says what is not. */
class NothingIsLostUnsaidTest {
    private static final String TITLE = DocxBuilder.p("Titre", "A document");

    @TempDir
    private Path folder;

    private ImportResult.Document imported(String name, byte[] bytes) throws IOException {
        return Drafts.imported(folder, name, bytes, "page");
    }

    private static String run(String properties, String content) {
        return "<w:r><w:rPr>" + properties + "</w:rPr>" + content + "</w:r>";
    }

    private static String t(String words) {
        return "<w:t xml:space=\"preserve\">" + words + "</w:t>";
    }

    private static String font(String name) {
        return "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\"/>";
    }

    private static String sym(String font, String code) {
        return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
    }

    private static String raised(String word) {
        return run("<w:vertAlign w:val=\"superscript\"/>", t(word));
    }

    static Stream<Arguments> paragraphs() {
        String struck = "<w:strike/>";
        return Stream.of(
                Arguments.of(run("", t("Bring ")) + run(struck, t("soup")), "Bring ~~soup~~"),
                Arguments.of(run("", t("Bring ")) + run("<w:dstrike/>", t("soup")), "Bring ~~soup~~"),
                Arguments.of(run("", t("un")) + run(struck, t("(kind)")) + run("", t("ly")), "un<del>(kind)</del>ly"),
                Arguments.of(run("", t("A ")) + run("<w:b/>" + struck, t("b")), "A <del>**b**</del>"),
                Arguments.of(run("<w:strike w:val=\"false\"/>", t("Valid")), "Valid"),
                Arguments.of(run("", t("10 m")) + raised("2"), "10 m<sup>2</sup>"),
                Arguments.of(
                        run("", t("Of "))
                                + run("<w:b/>", t("10 m"))
                                + run("<w:b/><w:vertAlign w:val=\"superscript\"/>", t("2")),
                        "Of **10 m**<sup><strong>2</strong></sup>"),
                Arguments.of(
                        run("", t("H")) + run("<w:vertAlign w:val=\"subscript\"/>", t("2")) + run("", t("O")),
                        "H<sub>2</sub>O"),
                Arguments.of(run("", t("Done ")) + sym("Wingdings", "F0FC"), "Done ✓"),
                Arguments.of(run("", t("20 ")) + sym("Symbol", "F0B0"), "20 °"),
                Arguments.of(run("", t("Here ")) + sym("Wingdings", "E0"), "Here →"),
                Arguments.of(run("", t("Call ")) + sym("Webdings", "F0C8"), "Call \uD83D\uDD81"),
                Arguments.of(run("", t("Stop ")) + sym("Wingdings 2", "F052"), "Stop ☑"),
                Arguments.of(run("", t("Up ")) + sym("Wingdings 3", "F070"), "Up ▲"),
                Arguments.of(run("", t("Angle ")) + run(font("Symbol"), t("a + b")), "Angle α + β"),
                Arguments.of(run("", t("See ")) + run(font("Wingdings"), t("\uF0FC")), "See ✓"),
                Arguments.of(run("", t("See ")) + sym("MS Gothic", "2610") + run("", t(" box")), "See ☐ box"),
                Arguments.of(
                        run("", t("Read "))
                                + "<w:r><w:ruby><w:rt><w:r><w:t>kana</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby></w:r>",
                        "Read 漢字(kana)"),
                Arguments.of(
                        run("", t("Read "))
                                + "<w:r><w:ruby><w:rt><w:r><w:t>above</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r>",
                        "Read base (above)"));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void lookOfWordTextIsKept(String runs, String expected) throws IOException {
        byte[] bytes = new DocxBuilder().body(TITLE + "<w:p>" + runs + "</w:p>").bytes();
        ImportResult.Document document = imported("look.docx", bytes);
        assertTrue(Drafts.text(document).endsWith("---\n" + expected + "\n"), Drafts.text(document));
        assertEquals(List.of(), document.notices());
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("Bring <s>soup</s> and <del>tea</del>", "Bring ~~soup~~ and ~~tea~~"),
                Arguments.of("<span style='text-decoration: line-through'>Soup</span> and tea", "~~Soup~~ and tea"),
                Arguments.of("10 m<sup>2</sup> of H<sub>2</sub>O", "10 m<sup>2</sup> of H<sub>2</sub>O"),
                Arguments.of("The <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> sign", "The 漢(kan) sign"),
                Arguments.of("<b>5<sup>th</sup></b> of May", "**5**<sup><strong>th</strong></sup> of May"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lookOfWebTextIsKept(String html, String expected) throws IOException {
        String page = "<meta charset=utf-8><h1>A document</h1><p>" + html;
        String text = Drafts.text(imported("look.html", page.getBytes(StandardCharsets.UTF_8)));
        assertTrue(text.endsWith("---\n" + expected + "\n"), text);
    }

    @Test
    void styleOfCharactersOrOfAParagraphCountsToo() throws IOException {
        String styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:style w:type=\"character\" w:styleId=\"Old\"><w:rPr><w:strike/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Gone\"><w:basedOn w:val=\"Old\"/></w:style></w:styles>";
        byte[] bytes = new DocxBuilder()
                .body("<w:p>" + run("", t("Bring ")) + run("<w:rStyle w:val=\"Old\"/>", t("soup")) + "</w:p>"
                        + DocxBuilder.p("Gone", "Bring tea"))
                .part("word/styles.xml", styles)
                .bytes();
        assertTrue(Drafts.text(imported("styles.docx", bytes)).contains("Bring ~~soup~~\n\n~~Bring tea~~"));
    }

    @Test
    void signWithoutACharacterIsTold() throws IOException {
        byte[] bytes = new DocxBuilder()
                .body(TITLE + "<w:p>" + run("", t("An apple ")) + sym("Symbol", "F0F0") + "</w:p>")
                .bytes();
        assertEquals(
                List.of("Skipped: characters of a symbol font that no other font has."),
                imported("apple.docx", bytes).notices());
    }

    static Stream<Arguments> comments() {
        String open = "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
        String comment = "<w:comment w:id=\"0\"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:comment>";
        return Stream.of(
                Arguments.of(open + "</w:comments>", List.of()),
                Arguments.of(open + comment.formatted(" ") + "</w:comments>", List.of()),
                Arguments.of(open + comment.formatted("Why?") + "</w:comments>", List.of("Skipped: comments.")));
    }

    @ParameterizedTest
    @MethodSource("comments")
    void onlyCommentsThatAreThereAreTold(String part, List<String> notices) throws IOException {
        byte[] bytes = new DocxBuilder()
                .body(TITLE + DocxBuilder.p("", "Some text."))
                .comments(part)
                .bytes();
        assertEquals(notices, imported("comments.docx", bytes).notices());
    }

    static Stream<Arguments> encodings() {
        String utf8 = "The page declares another character encoding than it has, and was read as UTF-8.";
        String none = "The page declares no character encoding. Check accented letters and quotation marks.";
        Charset latin = StandardCharsets.ISO_8859_1;
        return Stream.of(
                Arguments.of("iso-8859-1", StandardCharsets.UTF_8, List.of(utf8)),
                Arguments.of("windows-1252", StandardCharsets.UTF_8, List.of(utf8)),
                Arguments.of("gb2312", StandardCharsets.UTF_8, List.of(utf8)),
                Arguments.of("shift_jis", StandardCharsets.UTF_8, List.of(utf8)),
                Arguments.of("utf-8", StandardCharsets.UTF_8, List.of()),
                Arguments.of("iso-8859-1", latin, List.of()),
                Arguments.of("utf-8", latin, List.of(none)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void declaredEncodingYieldsToValidUtf8(String declared, Charset written, List<String> notices) throws IOException {
        String page = "<meta http-equiv=Content-Type content='text/html; charset=" + declared
                + "'><h1>Café list</h1><p>Bring soup to the café in São Paulo.";
        ImportResult.Document document = imported("page.html", page.getBytes(written));
        assertTrue(Drafts.text(document).contains("Bring soup to the café in São Paulo."), Drafts.text(document));
        assertEquals(notices, document.notices());
        assertEquals("content/cafe-list.md", document.files().get(0).path());
    }

    static Stream<Arguments> links() {
        String told = "Removed links that lead to no complete address, and kept their text.";
        return Stream.of(
                Arguments.of("<a href='mailto:?subject=Story'>Share by mail</a>", "Share by mail", List.of(told)),
                Arguments.of(
                        "<a href='http://intranet/story'>the intranet</a>",
                        "[the intranet](http://intranet/story)",
                        List.of()),
                Arguments.of("<a href='https://www/'>here</a>", "here", List.of(told)),
                Arguments.of("<a href='mailto:office'>the office</a>", "the office", List.of(told)),
                Arguments.of(
                        "<a href='http://192.168.1.1/x'>the box</a>", "[the box](http://192.168.1.1/x)", List.of()),
                Arguments.of(
                        "<a href='mailto:a@example.org?subject=x'>mail</a>",
                        "[mail](mailto:a@example.org?subject=x)",
                        List.of()),
                Arguments.of("<a href='HTTPS://example.org/A'>site</a>", "[site](https://example.org/A)", List.of()));
    }

    @ParameterizedTest
    @MethodSource("links")
    void linkThatTheCheckWouldRefuseBecomesTextAndIsTold(String html, String expected, List<String> notices)
            throws IOException {
        byte[] bytes = ("<h1>Story time</h1><p>See " + html).getBytes(StandardCharsets.UTF_8);
        ImportResult.Document document = imported("links.html", bytes);
        assertTrue(Drafts.text(document).endsWith("See " + expected + "\n"), Drafts.text(document));
        assertEquals(notices, document.notices());
    }
}
