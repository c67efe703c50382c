package org.kitpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitpress.cli.CommandLines;

/** What the finished page would show is reported together with everything else, at its line in the content. */
class OneWaveTest {
    @TempDir
    private Path site;

    private void write(String file, String text) throws IOException {
        Path path = site.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void page(String body) throws IOException {
        write("toolkit.yaml", "title: Kit\ntagline: Small\norganization:\n  name: Office\n");
        write("index.md", "---\ntitle: Home\nsummary: Use this.\n---\nSee [the page](page.md).\n");
        write("page.md", "---\ntitle: A page\nsummary: Use this.\n---\n" + body.replace("\\n", "\n"));
    }

    private List<String> places() {
        return Kit.findings(site).stream()
                .map(finding -> finding.place() + " " + finding.rule().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Words.\\n\\n<table>\\n<tr><td>Ann</td></tr>\\n</table>; 7:1 page-table-headers",
                "| | |\\n|-|-|\\n| a | b |; 5:1 page-table-headers",
                "- item\\n\\n  <table><tr><td>x</td></tr></table>; 7:3 page-table-headers",
                "<table><tr><td><table><tr><th>in</th></tr></table></td></tr></table>; 5:1 page-table-headers",
                "<details><summary></summary>Words.</details>; 5:10 page-control-name",
                "<details>\\n<summary> <b> </b></summary>\\nWords.\\n</details>; 6:1 page-control-name",
                "Words.\\n\\n<h2></h2>; 7:1 page-headings",
                "##\\n\\nWords.; 5:1 page-headings",
                "<a href='index.md'></a>; 5:1 link-without-words",
                "<p id='x'>a</p>\\n\\n<p id='x'>b</p>; 7:1 duplicate-id",
                "## A {#x}\\n\\n<div id='x'>b</div>; 7:1 duplicate-id",
                "[gone](#nowhere); 5:1 dead-fragment",
                "<a href='#nowhere'>gone</a>; 5:1 dead-fragment",
            })
    void faultOfThePageStandsAtItsLineWithTheOthers(String body, String expected) throws IOException {
        page(body);
        assertEquals(List.of("content/page.md:" + expected), places());
        write("other.md", "---\ntitle: Other\nsummary: Use this.\n---\n[gone](gone.md)\n");
        assertEquals(List.of("content/other.md:5:1 dead-link", "content/page.md:" + expected), places());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<table>\\n<tr><th>Who</th><th>When</th></tr>\\n<tr><td>Ann</td><td>Monday</td></tr>\\n</table>",
                "<table><thead><tr><td></td><th>A</th></tr></thead><tbody><tr><th>r</th><td>1</td></tr></tbody></table>",
                "<table><tr><th>Name</th><td>Ann</td></tr><tr><th>Day</th><td>Monday</td></tr></table>",
                "<table><tr><th id='w'>Who</th></tr><tr><td>Ann</td></tr></table>",
                "??? note\\n    Words.",
                "??? note \"\"\\n    Words.",
                "<details><summary>**Bold**</summary>Words.</details>",
                "## ![A map](a.png)",
            })
    void pageThatIsRightHasNoFindings(String body) throws IOException {
        page(body);
        Files.write(site.resolve("content/a.png"), new byte[] {1});
        CommandLines.Run run = CommandLines.run("check", "--site", site.toString());
        assertFalse(run.out().contains("error["), run.out());
    }

    @Test
    void headerCellsOfHtmlTablesSayWhatTheyAreFor() throws IOException {
        page("<table><tr><th></th><th>A</th></tr><tr><th>r</th><td>1</td></tr></table>");
        CommandLines.run("build", "--no-pdf", "--site", site.toString(), "--output", site + "/out");
        String html = Files.readString(site.resolve("out/page.html"));
        assertEquals(
                List.of("col", "col", "row"),
                org.jsoup.Jsoup.parse(html).select("main th").eachAttr("scope"));
    }

    @Test
    void whatOnlyFinishedPagesShowComesWithTheErrorsOfOtherFilesAndOfItsOwn() throws IOException {
        page("See 🧺.\n");
        write(
                "toolkit.yaml",
                "title: Kit\ntagline: Small\norganization:\n  name: Office\nchecks:\n  page-kilobytes: 100\n");
        write("list/_folder.yaml", "title: Lists\nsummary: Use these.\n");
        write("list/paper.md", "---\ntitle: Paper\nsummary: Use this.\n---\nBring a 🧺.\n\n![A rug](/rug.png)\n");
        Files.write(site.resolve("content/rug.png"), new byte[150_000]);
        List<String> expected =
                List.of("content/list/paper.md:1:1 heavy-page", "content/list/paper.md:5:9 missing-letter");
        assertEquals(expected, ofFinishedPages());
        write("other.md", "---\ntitle: Other\nsummary: Use this.\n---\n[gone](gone.md)\n");
        assertEquals(expected, ofFinishedPages(), "with a dead link in another file");
        write("unread.yaml", "kind: checklist\ntitle: [Unread\n");
        assertEquals(expected, ofFinishedPages(), "with a file that cannot be read");
        write("toolkit.yaml", "title: Kit\nchecks:\n  page-kilobytes: 100\n");
        assertEquals(expected, ofFinishedPages(), "with settings that lack fields");
    }

    private List<String> ofFinishedPages() {
        Pattern finding = Pattern.compile("(?m)^(\\S+:\\d+:\\d+): \\w+\\[(heavy-page|missing-letter|page-\\S+)]");
        String out = CommandLines.run("check", "--site", site.toString()).out();
        return finding.matcher(out)
                .results()
                .map(result -> result.group(1) + " " + result.group(2))
                .toList();
    }

    /** Broken content causes no findings about finished pages. */
    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("kits")
    void brokenContentIsNotReportedAsAFaultOfFinishedPages(Kit kit) {
        CommandLines.Run run =
                CommandLines.run("check", "--drafts", "--site", kit.folder().toString());
        assertTrue(run.code() <= 1, run.err());
        assertFalse(run.out().matches("(?s).*\\[(page|site|theme)-.*"), run.out());
    }

    static List<Kit> kits() {
        return Kit.all();
    }

    @Test
    void faultsOfTheThemesWordsComeWithThoseOfTheContent() throws IOException {
        page("[gone](gone.md)");
        write(
                "toolkit.yaml",
                "title: Kit\ntagline: Small\norganization:\n  name: Office\nwords:\n  en:\n    serach: Find\n");
        String out = CommandLines.run("check", "--site", site.toString()).out();
        assertEquals(
                List.of(true, true),
                List.of(out.contains("error[dead-link]"), out.contains("error[unknown-word]")),
                out);
    }

    @Test
    void tabAfterAColonIsNamed() throws IOException {
        page("Words.");
        write("page.md", "---\ntitle:\tA page\nsummary: Use this.\n---\nWords.\n");
        assertEquals(List.of("content/page.md:2:7 yaml-tab"), places());
    }
}
