package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that Google Docs and Word export have their titles, lists, and looks in classes and styles. */
class ExportedDocumentsTest {
    /** As Google Docs writes a page: the look of text is in classes. */
    private static final String SHEET = "<style type=\"text/css\">@import url(https://x.example/a.css);"
            + ".lst-kix_a-0>li:before{content:\"\\0025cf   \"}ul.lst-kix_a-0{list-style-type:none}"
            + ".c1{font-weight:700}.c2{font-style:italic}.c3{color:#000;font-weight:400;text-decoration:none;font-style:normal}"
            + ".c4{text-decoration:line-through}.c5,.c6{vertical-align:super}.title{font-size:26pt}"
            + "@media print{.c7{font-weight:700}}</style>";

    @TempDir
    private Path folder;

    private ImportResult.Document exported(String html) throws IOException {
        return Drafts.ofPage(folder, "<html><head>" + SHEET + "</head><body class=\"c9 doc-content\">" + html);
    }

    private static String list(String tag, int level, String... items) {
        StringBuilder html = new StringBuilder("<" + tag + " class=\"c8 lst-kix_a-" + level + " start\">");
        for (String item : items) {
            html.append("<li class=\"c0 li-bullet-0\"><span class=\"c3\">")
                    .append(item)
                    .append("</span></li>");
        }
        return html + "</" + tag + ">";
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("<p><span class=c1>Bold</span><span class=c3> and plain</span></p>", "**Bold** and plain"),
                Arguments.of(
                        "<p><span class=c3>An </span><span class='c1 c2'>odd</span><span> word</span></p>",
                        "An ***odd*** word"),
                Arguments.of("<p><span class=c4>Old</span><span class=c3> new</span></p>", "~~Old~~ new"),
                Arguments.of(
                        "<p><span class=c3>5</span><span class=c5>th</span><span> day</span></p>",
                        "5<sup>th</sup> day"),
                Arguments.of("<p><span class=c7>Only on paper</span> and more</p>", "Only on paper and more"),
                Arguments.of(
                        "<b style='font-weight:normal' id=docs-internal-guid-1><p><span style='font-weight:400;font-style:normal'>Plain </span>"
                                + "<span style='font-weight:700'>bold</span></p></b>",
                        "Plain **bold**"),
                Arguments.of("<p><i style='font-style:normal'>Not</i> slanted</p>", "Not slanted"),
                Arguments.of(
                        list("ul", 0, "a") + list("ul", 1, "b", "c") + list("ul", 2, "d") + list("ul", 0, "e"),
                        "- a\n    - b\n    - c\n        - d\n- e"),
                Arguments.of(
                        list("ol", 0, "a", "b")
                                + list("ul", 1, "c")
                                + list("ol", 0, "d").replace("<ol", "<ol start=3"),
                        "1. a\n2. b\n    - c\n3. d"),
                Arguments.of("<p>x</p>" + list("ul", 1, "b"), "x\n\n- b"),
                Arguments.of(
                        "<p><span>See </span><span><a class=c1 href=\"https://www.google.com/url?q=https://example.org/a%3Fb%3D1%26c%3D2&amp;sa=D"
                                + "&amp;source=editors&amp;ust=17&amp;usg=AOv\">it</a></span></p>",
                        "See [it](https://example.org/a?b=1&c=2)"),
                Arguments.of(
                        "<p><span>Noted</span><sup><a href=#ftnt1 id=ftnt_ref1>[1]</a></sup></p><hr><div><p><a href=#ftnt_ref1"
                                + " id=ftnt1>[1]</a><span>&nbsp;The note.</span></p></div>",
                        "Noted[^1]\n\n[^1]: The note."));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lookAndListsOfGoogleDocsAreKept(String html, String expected) throws IOException {
        assertEquals(expected, Drafts.body(exported("<p class='c3 title'><span>A document</span></p>" + html)));
    }

    @Test
    void titleAndSubtitleOfGoogleDocsAreKept() throws IOException {
        ImportResult.Document document = exported(
                "<p class='c1 title' id=h.1><span class=c1>Our plan</span></p>"
                        + "<p class='c2 subtitle'><span>For everyone</span></p><h1 id=h.2><span>Part one</span></h1><p>Text.</p>");
        assertTrue(Drafts.text(document).contains("title: Our plan\n"), Drafts.text(document));
        assertEquals("For everyone\n\n## Part one\n\nText.", Drafts.body(document));
        assertEquals(List.of(), document.notices());
    }

    @Test
    void commentsOfGoogleDocsAreSkippedAndTold() throws IOException {
        ImportResult.Document document =
                exported("<p class=title>A document</p><p><span>Words</span><sup><a href=#cmnt1"
                        + " id=cmnt_ref1>[a]</a></sup><span> go on.</span></p><div class=c9><p><a href=#cmnt_ref1 id=cmnt1>[a]</a>"
                        + "<span>Really?</span></p><p><span>Second line</span></p></div>");
        assertEquals("Words go on.", Drafts.body(document));
        assertEquals(List.of("Skipped: comments."), document.notices());
    }

    @Test
    void publishedDocumentHasNoTextOfItsFrame() throws IOException {
        ImportResult.Document document = Drafts.ofPage(
                folder,
                "<html><head><title>Our plan</title></head><body><div id=header>Our plan</div><div id=banners>Published using"
                        + " Google Docs <span>Report abuse</span></div><div id=contents>" + SHEET
                        + "<div class='c5 doc-content'><h2><span>Part</span></h2><p><span class=c1>Bold</span> text</p></div></div>"
                        + "<div id=footer>Updated automatically every 5 minutes</div>");
        assertTrue(Drafts.text(document).contains("title: Our plan\n"), Drafts.text(document));
        assertEquals("## Part\n\n**Bold** text", Drafts.body(document));
    }

    static Stream<Arguments> word() {
        String ignore =
                "<span style='mso-list:Ignore'>%s<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span>";
        String item = "<p class=MsoListParagraph style='margin-left:%s;text-indent:-.25in;mso-list:l0 level%d lfo1'>"
                + "<![if !supportLists]>%s<![endif]>%s<o:p></o:p></p>";
        String filtered = "<p class=MsoListParagraphCxSpMiddle style='margin-left:%s;text-indent:-.25in'><span"
                + " style='font-family:%s'>%s<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span>%s</p>";
        return Stream.of(
                Arguments.of(
                        item.formatted(".5in", 1, ignore.formatted("\u00B7"), "a")
                                + item.formatted("1.0in", 2, ignore.formatted("o"), "b")
                                + item.formatted(".5in", 1, ignore.formatted("\u00B7"), "c"),
                        "- a\n    - b\n- c"),
                Arguments.of(
                        item.formatted(".5in", 1, ignore.formatted("1."), "a")
                                + item.formatted(".5in", 1, ignore.formatted("2."), "b"),
                        "1. a\n2. b"),
                Arguments.of(
                        filtered.formatted(".5in", "Symbol", "\u00B7", "a")
                                + filtered.formatted("1.0in", "\"Courier New\"", "o", "b")
                                + filtered.formatted("1.5in", "Wingdings", "\u00A7", "c"),
                        "- a\n    - b\n        - c"),
                Arguments.of(
                        "<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Bold</b> text</p>", "**Bold** text"),
                Arguments.of(
                        "<p class=MsoNormal>Words<span class=MsoCommentReference><a href='#_msocom_1'>[A1]</a></span></p>"
                                + "<div style='mso-element:comment-list'><div class=msocomtxt><p>Why?</p></div></div>",
                        "Words"));
    }

    @ParameterizedTest
    @MethodSource("word")
    void titleAndListsOfWordPagesAreKept(String html, String expected) throws IOException {
        ImportResult.Document document = Drafts.ofPage(folder, "<p class=MsoTitle>Our plan</p>" + html);
        assertTrue(Drafts.text(document).contains("title: Our plan\n"), Drafts.text(document));
        assertEquals(expected, Drafts.body(document));
    }

    static Stream<Arguments> links() {
        return Stream.of(
                Arguments.of(
                        "https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05%7C",
                        "https://example.org/a"),
                Arguments.of("https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F&h=x", "https://example.org/"),
                Arguments.of(
                        "https://www.google.com/url?sa=t&url=https://example.org/b&usg=x", "https://example.org/b"),
                Arguments.of(
                        "https://www.youtube.com/redirect?event=v&q=https%3A%2F%2Fexample.org", "https://example.org"),
                Arguments.of(
                        "https://www.google.com/url?q=mailto:a@example.org",
                        "https://www.google.com/url?q=mailto:a@example.org"),
                Arguments.of(
                        "https://www.google.com/search?q=https://example.org",
                        "https://www.google.com/search?q=https://example.org"),
                Arguments.of(
                        "https://example.org/url?q=https://example.com",
                        "https://example.org/url?q=https://example.com"));
    }

    @ParameterizedTest
    @MethodSource("links")
    void linkThatOnlyForwardsLeadsToItsTarget(String address, String target) throws IOException {
        String html = "<h1>A document</h1><p>See <a href=\"" + address.replace("&", "&amp;") + "\">it</a>";
        assertEquals("See [it](" + target + ")", Drafts.body(Drafts.ofPage(folder, html)));
    }
}
