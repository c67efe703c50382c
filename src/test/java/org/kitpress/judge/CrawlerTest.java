package org.kitpress.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.judge.Crawler.Broken;

@Tag("slow")
class CrawlerTest {
    @TempDir
    Path folder;

    private SmallSite site;

    @BeforeEach
    void aGoodSite() throws IOException {
        site = new SmallSite(folder)
                .file(
                        "index.html",
                        SmallSite.page(
                                "<link rel=stylesheet href=assets/a.css><link rel=canonical href=https://kit.example/>",
                                "<a href='planning/a%20b.html#part%20two'>a</a> <a href='https://other.example/'>o</a>"
                                        + " <a href=mailto:a@b.example>m</a> <a href='?q=1'>again</a> <a href=''>self</a>"
                                        + " <img alt='' src=\"data:image/svg+xml,%3Csvg/%3E\""
                                        + " srcset='assets/p.png 1x, assets/p.png 2x'>"
                                        + " <svg><use href='assets/s.svg#tick'></use></svg>"))
                .file("planning/a b.html", SmallSite.page("<p id='part two'><a href='../index.html#main'>i</a>"))
                .file("404.html", SmallSite.page("<a href='index.html'>home</a>"))
                .file(
                        "assets/a.css",
                        "/* url(no.png) */ @import 'b.css'; p { mask: url(#m); background: url( \"p.png\" ) }")
                .file("assets/b.css", "q { background: url(p.png) }")
                .file("assets/p.png", "")
                .file("assets/s.svg", "<svg xmlns='http://www.w3.org/2000/svg'><path id='tick'/></svg>");
    }

    /** What all three ways of looking find, which must be the same. */
    private List<Broken> broken() {
        List<Broken> onDisk = Crawler.onDisk(folder).broken();
        for (String prefix : List.of("/", "/deep/kit/")) {
            try (StaticServer server = StaticServer.serve(folder, prefix)) {
                assertEquals(onDisk, Crawler.overHttp(server).broken());
            }
        }
        return onDisk;
    }

    private void assertBroken(String main, Broken expected) throws IOException {
        site.file("planning/a b.html", SmallSite.page("<a href='../index.html'>i</a>" + main));
        List<Broken> found = broken().stream()
                .filter(broken -> !broken.page().equals("index.html"))
                .toList();
        assertEquals(List.of(expected), found);
    }

    private static Broken inPage(String place, String address, String problem) {
        return new Broken("planning/a b.html", place, address, problem);
    }

    @Test
    void aGoodSiteIsWhole() {
        assertEquals(List.of(), broken());
        Crawler.Report report = Crawler.onDisk(folder);
        assertEquals("", report.text());
        assertEquals(3, report.pages());
        assertTrue(report.references() >= 15, () -> "" + report.references());
    }

    @Test
    void aLinkToAMissingFileIsReported() throws IOException {
        assertBroken("<a href=b.html>b</a>", inPage("a[href]", "b.html", "leads to a file that is not there"));
    }

    @Test
    void aLinkInOtherLettersIsReportedOnEverySystem() throws IOException {
        site.file("planning/a b.html", SmallSite.page("<a href=../Index.html>b</a>"));
        assertTrue(Crawler.onDisk(folder).text().contains("'../Index.html' leads to a file that is not there"));
    }

    @Test
    void aLinkToAMissingSectionIsReported() throws IOException {
        String address = "../index.html#nowhere";
        assertBroken(
                "<a href='" + address + "'>b</a>",
                inPage("a[href]", address, "leads to a place that index.html does not have"));
    }

    @Test
    void aMissingShapeInASpriteIsReported() throws IOException {
        String address = "../assets/s.svg#cross";
        assertBroken(
                "<svg><use href='" + address + "'/></svg>",
                inPage("use[href]", address, "leads to a place that assets/s.svg does not have"));
    }

    @Test
    void anAddressThatBeginsWithASlashIsReported() throws IOException {
        assertBroken(
                "<a href='/index.html'>b</a>",
                inPage("a[href]", "/index.html", "begins with a slash, so it breaks in a sub-folder and from disk"));
    }

    @Test
    void anImageFromElsewhereIsReported() throws IOException {
        String address = "https://cdn.example/x.png";
        assertBroken(
                "<img alt='' src='" + address + "'>", inPage("img[src]", address, "is loaded from another origin"));
        assertBroken(
                "<img alt='' src='//cdn.example/x.png'>",
                inPage("img[src]", "//cdn.example/x.png", "is loaded from another origin"));
    }

    @Test
    void oneBadCandidateOfAnImageIsReported() throws IOException {
        assertBroken(
                "<img alt='' src='data:,' srcset='data:image/png;base64,AA== 1x, ../assets/no.png 2x'>",
                inPage("img[srcset]", "../assets/no.png", "leads to a file that is not there"));
    }

    @Test
    void aLinkOutOfTheFolderIsReportedAlthoughAServersRootWouldForgiveIt() throws IOException {
        assertBroken(
                "<a href='../../index.html'>b</a>", inPage("a[href]", "../../index.html", "leads out of the site"));
    }

    @Test
    void aScriptAsAddressIsReported() throws IOException {
        assertBroken(
                "<a href='javascript:void(0)'>b</a>",
                inPage("a[href]", "javascript:void(0)", "has the unexpected scheme javascript"));
    }

    @Test
    void whatAStyleSheetMissesIsReportedThere() throws IOException {
        site.file("assets/b.css", "q { background: url('no.png') } r { background: url(https://cdn.example/f.png) }");
        assertEquals(
                List.of(
                        new Broken("assets/b.css", "style sheet url()", "no.png", "leads to a file that is not there"),
                        new Broken(
                                "assets/b.css",
                                "style sheet url()",
                                "https://cdn.example/f.png",
                                "is loaded from another origin")),
                broken());
    }

    @Test
    void whatAManifestMissesIsReportedThere() throws IOException {
        site.file("planning/a b.html", SmallSite.page("<link rel=manifest href=../m.webmanifest>", ""))
                .file("m.webmanifest", "{\"icons\": [{\"src\": \"assets/p.png\"}, {\"src\": \"/no.png\"}]}");
        assertTrue(Crawler.onDisk(folder).text().contains("m.webmanifest: src '/no.png' begins with a slash"));
        site.file("m.webmanifest", "{\"icons\": [{\"src\": \"assets/p.png\"}, {\"src\": \"no.png\"}]}");
        assertTrue(Crawler.onDisk(folder)
                .broken()
                .contains(new Broken("m.webmanifest", "src", "no.png", "leads to a file that is not there")));
    }

    @Test
    void aSiteWithoutAFirstPageIsReported(@TempDir Path empty) {
        assertEquals("index.html: is not there", Crawler.onDisk(empty).text());
    }

    @Test
    void aPageWithoutLinksToItIsReported() throws IOException {
        site.file("lost/index.html", SmallSite.page("<a href='other.html'>o</a>"))
                .file("lost/other.html", SmallSite.page("<a href='index.html'>o</a>"));
        assertEquals(
                List.of(
                        new Broken("lost/index.html", "", "", "is not reached by any link from index.html"),
                        new Broken("lost/other.html", "", "", "is not reached by any link from index.html")),
                broken());
    }

    @Test
    void aLinkToAFolderWorksOnAServerButNotFromDisk() throws IOException {
        site.file("planning/a b.html", SmallSite.page("<a href='../lost/'>l</a>"))
                .file("lost/index.html", SmallSite.page(""));
        assertTrue(Crawler.onDisk(folder).text().contains("'../lost/' names a folder, not a file"));
        try (StaticServer server = StaticServer.serve(folder, "/")) {
            assertTrue(!Crawler.overHttp(server).text().contains("lost"));
        }
    }
}
