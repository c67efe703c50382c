package org.kitpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.model.Place;
import org.kitpress.model.Prose.Link;
import org.kitpress.model.Span;

class RawHtmlTest {

    @Test
    void structureStaysAndMarkdownWithinItIsRead() {
        assertEquals(
                """
                <details class="x">
                <summary>More</summary>
                <p>Some <em>text</em> with <kbd>Ctrl</kbd> and H<sub>2</sub>O.</p>
                </details>""",
                Rendering.html(
                        "<details class=\"x\"><summary>More</summary>\n\nSome *text* with <kbd>Ctrl</kbd> and H<sub>2</sub>O.\n\n</details>"));
    }

    @Test
    void figuresAndTablesStay() {
        String html = Rendering.html(
                "<figure><img src=\"a.png\" alt=\"A\" width=\"20\"><figcaption>B</figcaption></figure>\n\n"
                        + "<table><caption>C</caption><tr><th scope=\"row\" colspan=2>D<td>E</table>");
        assertTrue(html.contains("<img src=\"a.png\" alt=\"A\" width=\"20\">"), html);
        assertTrue(html.contains("<th scope=\"row\" colspan=\"2\">D</th>"), html);
        assertEquals("", Rendering.removed("<ol start=3 reversed><li value=4>x</ol>"));
    }

    @Test
    void everyRemovalIsToldWithItsPlace() {
        String text = """
                a <b onclick="x()">b</b>

                <div style="color:red" class="k">
                  <script>alert(1)</script>
                  <p onmouseover=x>c</p>
                </div>

                > - d <iframe src="e"></iframe>
                > - <img src="data:x" alt="f">
                """;
        assertEquals("""
                1:3 onclick on <b>
                3:1 style on <div>
                4:3 <script>
                5:3 onmouseover on <p>
                8:7 <iframe>
                9:5 data: on <img>""", Rendering.removed(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=x></SCRIPT>",
                "a <script>alert(1)</script>",
                "<style>p{}</style>",
                "<svg onload=alert(1)>",
                "<math><mi xlink:href=\"javascript:x\">",
                "<iframe srcdoc=\"<script>x</script>\"></iframe>",
                "<object data=x></object>",
                "<embed src=x>",
                "<form action=x><input name=y></form>",
                "<meta http-equiv=refresh content=x>",
                "<base href=x>",
                "<link rel=stylesheet href=x>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" java\nscript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"\u0001javascript:x\">x</a>",
                "<a href=\"vbscript:x\">x</a>",
                "<img src=\"data:image/svg+xml,x\">",
                "<img src=x onerror=alert(1)>",
                "<p style=\"x\">y</p>",
                "<div onclick=x>",
                "<body onload=x>",
                "<html onclick=x>",
                "<textarea>",
                "<select><option>a",
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](<java\tscript:x>)",
                "[a](&#x6A;avascript:x)",
                "![a](data:text/html,x)",
                "<javascript:alert(1)>",
                "[a]\n\n[a]: javascript:x",
                "[a](file:///etc/passwd)",
                "<video src=x></video>",
                "<noscript><p title=\"</noscript><script>x</script>\">",
                "<template><script>x</script></template>",
                "<math><mtext><table><mglyph><style><img src=x onerror=y>",
                "<?php echo 1 ?>",
                "<!doctype html>"
            })
    void whatIsUnsafeNeverComesOutAndIsAlwaysTold(String text) {
        String html = Rendering.html(text).toLowerCase(Locale.ROOT);
        for (String forbidden : List.of(
                "<script",
                "<style",
                "<svg",
                "<math",
                "<iframe",
                "<object",
                "<embed",
                "<form",
                "<input",
                "<meta",
                "<base",
                "<link",
                "<textarea",
                "<select",
                "<video",
                "<template",
                "<body",
                "<html",
                "href=\"java",
                "href=\"vb",
                "src=\"data",
                "onclick",
                "onload",
                "onerror=",
                "style=",
                "<?",
                "<!",
                "file:")) {
            assertFalse(html.contains(forbidden), html);
        }
        assertFalse(Rendering.removed(text).isEmpty(), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://e.org",
                "HTTPS://e.org",
                "mailto:a@e.org",
                "tel:+1",
                "a.md",
                "../a:b.md",
                "#a",
                "?a=b:c",
                "//e.org/x"
            })
    void safeAddressesPass(String address) {
        assertEquals(
                List.of(new Link(address, "x", new Place("content/a.md", 1, 1), Link.Type.LINK)),
                Rendering.prose("[x](" + address + ")").links());
        assertEquals("", Rendering.removed("y <a href=\"" + address + "\">x</a>"));
    }

    @Test
    void badlyNestedTagsComeOutWellFormed() {
        assertEquals("<p><b>a<i>b</i></b><i>c</i></p>", Rendering.html("<b>a<i>b</b>c</i>"));
        assertEquals(
                "<blockquote>\n<p>a</p>\n</blockquote>\n<p>b</p>",
                Rendering.html("> a </blockquote></p>\n\nb").replace(" </p>", "</p>"));
        assertEquals("<div>\n<p>a</p>\n</div>", Rendering.html("<div>\n\na"));
    }

    @Test
    void whatDoesNotEndSwallowsNothing() {
        for (String start : List.of(
                "<div class=\"a",
                "<div title='",
                "<!-- a",
                "<script>\nx",
                "<style>",
                "<textarea>",
                "b <title>",
                "b <script>")) {
            String html = Rendering.html("> " + start + "\n\n# After\n\n[c](d)");
            assertTrue(
                    html.contains("<h1 id=\"after\">After</h1>") && html.contains(">c</a>"), start + " gives " + html);
        }
    }

    @Test
    void rawLinksHeadingsAndIdsAreFacts() {
        var prose =
                Rendering.prose("x\n\n<h2 id=\"own\">A <a href=\"b.md\">c</a></h2>\n\n<p id=\"p\">d</p>\n\n<h3>E</h3>");
        assertEquals(
                List.of("own", "e"), prose.headings().stream().map(h -> h.id()).toList());
        assertEquals(List.of(new Link("b.md", "c", new Place("content/a.md", 3, 16), Link.Type.LINK)), prose.links());
        assertTrue(prose.spans().contains(new Span.Anchor("p")), prose.spans().toString());
    }

    @Test
    void markdownLinksKeepTheirPlacesBesideRawHtml() {
        assertEquals(
                List.of(
                        new Link("a", "x", new Place("content/a.md", 1, 4), Link.Type.LINK),
                        new Link("c", "y", new Place("content/a.md", 1, 11), Link.Type.LINK)),
                Rendering.prose("éé [x](a) <a href=c>y</a>").links());
    }

    @Test
    void commentsLeaveNoTrace() {
        assertEquals("<p>a  b</p>", Rendering.html("a <!-- x --> b\n\n<!-- y -->"));
        assertEquals("", Rendering.removed("a <!-- x --> b\n\n<!-- y -->"));
    }

    @Test
    void aLineFeedAtTheStartOfPreformattedTextIsKept() {
        assertEquals("<pre>\n\n a</pre>", Rendering.html("<pre>\n\n a</pre>"));
    }

    @Test
    void nobodyCanForgeOurMarks() {
        assertEquals("<p><a>x</a></p>", Rendering.html("<a data-link=0>x</a>"));
        assertEquals("1:1 data-link on <a>", Rendering.removed("<a data-link=0>x</a>"));
    }
}
