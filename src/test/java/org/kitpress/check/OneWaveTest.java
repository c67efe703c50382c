package org.kitpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
}
