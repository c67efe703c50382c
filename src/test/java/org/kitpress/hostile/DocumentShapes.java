package org.kitpress.hostile;

import static org.kitpress.hostile.Shape.counted;
import static org.kitpress.hostile.Shape.repeated;
import static org.kitpress.hostile.Shape.within;

import java.util.List;

/** Shapes of the documents that can be imported. */
final class DocumentShapes {
    /** Shapes of the XML in a Word document, each the inside of its body. */
    static final List<Shape> XML = List.of(
            repeated("<w:p><w:r><w:t>A</w:t></w:r></w:p>"),
            repeated("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>A</w:t></w:r></w:p>"),
            repeated("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
            within("<w:p>", "<w:r><w:t>a </w:t></w:r>", "</w:p>"),
            within("<w:p>", "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t> b </w:t></w:r>", "</w:p>"),
            within("<w:p>", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "</w:p>"),
            within("<w:p>", "<w:r><w:br/></w:r>", "</w:p>"),
            within("<w:tbl>", "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>", "</w:tbl>"),
            within("<w:tbl><w:tr>", "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>", "</w:tr></w:tbl>"),
            within(
                    "<w:tbl>",
                    "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"9\"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>",
                    "</w:tbl>"),
            new Shape(
                    "controls in controls",
                    n -> "<w:sdt><w:sdtContent>".repeat(n) + "</w:sdtContent></w:sdt>".repeat(n)),
            new Shape("tables in tables", n -> "<w:tbl><w:tr><w:tc>".repeat(n) + "</w:tc></w:tr></w:tbl>".repeat(n)),
            new Shape(
                    "paragraphs in boxes",
                    n -> "<w:p><w:r><w:txbxContent>".repeat(n) + "</w:txbxContent></w:r></w:p>".repeat(n)));

    /** Shapes of pages that a site or a word processor made, each the inside of its main part. */
    static final List<Shape> PAGES = List.of(
            counted(
                    "<h3><button aria-expanded=false aria-controls=p%1$d>Q</button></h3><div id=p%1$d hidden>A.</div>\n"),
            counted("<button aria-expanded=false aria-controls=p%1$d>Q</button><div id=p%1$d hidden>A.</div>\n"),
            repeated("<button aria-expanded=false>Q</button><div hidden>A.</div>\n"),
            repeated("<button aria-expanded=false aria-controls=p>Q</button>\n"),
            repeated("<details><summary>Q</summary>A.</details>\n"),
            new Shape(
                    "tabs and their panels",
                    n -> counted("<a role=tab id=t%d>Q</a>").of().apply(n)
                            + counted("<div role=tabpanel aria-labelledby=t%d hidden>A.</div>")
                                    .of()
                                    .apply(n)),
            counted("<ul class=lst-kix_a-0><li>A %d</li></ul>\n"),
            counted("<ul class=lst-kix_a-0><li>A</li></ul><ul class=lst-kix_a-1><li>A %d</li></ul>\n"),
            repeated(
                    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>A</p>\n"),
            repeated("<p class=MsoTitle>A</p>\n"),
            counted("<style>.c%1$d { font-weight: bold }</style><p class=c%1$d>A</p>\n"),
            counted(
                    "<sup><a href='#cmnt%1$d' id=cmnt_ref%1$d>[a]</a></sup><div><a href='#cmnt_ref%1$d' id=cmnt%1$d>[a]</a>A</div>\n"),
            counted("<a href='https://www.google.com/url?q=https://example.org/%d&amp;sa=D'>A</a>\n"),
            repeated("<a href='https://www.facebook.com/sharer?u=a'>Share</a>\n"),
            new Shape(
                    "links to share in one text",
                    n -> "<div>" + "A word. <a href='https://www.facebook.com/sharer?u=a'>Share</a>".repeat(n)
                            + "</div>"),
            new Shape(
                    "rules for one class, and texts that have it",
                    n -> "<style>" + ".a{font-weight:bold}".repeat(n) + "</style>"
                            + "<span class=a>A</span> ".repeat(n)),
            new Shape(
                    "one list, and ever more lists below its item",
                    n -> "<ul class=lst-kix_a-0><li>A</li></ul>"
                            + "<ul class=lst-kix_a-1><li>B</li></ul><ul class=lst-kix_a-2><li>C</li></ul>".repeat(n)),
            repeated("<p>A <a href=x>[edit]</a></p>\n"),
            repeated("<dl><dt>Q<dd>A</dl>\n"));

    private DocumentShapes() {}
}
