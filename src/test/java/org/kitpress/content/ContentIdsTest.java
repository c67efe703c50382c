package org.kitpress.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitpress.cli.CommandLines;

/** Ids that editors write never collide with those of the site; ids made from texts yield to those that are written. */
class ContentIdsTest {
    private static final String SETTINGS = "title: Kit\ntagline: Small\norganization: {name: Office}\n"
            + "audiences: [{id: main, name: Staff, summary: You., start: [index.md]}]\n";

    private static final String CHECKLIST = """
            title: Visit
            kind: checklist
            summary: Use this to look around.
            purpose: "## Menu\\n\\nTo look around."
            body: |
              %s
            areas:
              - id: rug
                title: Main room
                items:
                  - id: search
                    action: Bring a rug.
                  - action: Open the door.
            """;

    @TempDir
    private Path site;

    private CommandLines.Run run(String command, String file, String text) throws IOException {
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/toolkit.yaml"), SETTINGS);
        Files.writeString(site.resolve("content/index.md"), "---\ntitle: Kit\nsummary: Use this.\n---\nWelcome.\n");
        Files.writeString(site.resolve("content/" + file), text);
        List<String> args = new ArrayList<>(List.of(command, "--site", site.toString()));
        if (command.equals("build")) {
            args.add("--no-pdf");
        }
        return CommandLines.run(args.toArray(String[]::new));
    }

    private CommandLines.Run checkBody(String body) throws IOException {
        return run("check", "visit.yaml", CHECKLIST.formatted(body.replace("\n", "\n  ")));
    }

    /** Every id in the default theme's pages, as a heading and as an item of a checklist. */
    @Test
    void noIdOfTheSiteIsOneThatContentCanHave() throws IOException {
        assertEquals(
                0,
                run("build", "visit.yaml", CHECKLIST.formatted("A word[^1].\n\n  [^1]: A note."))
                        .code());
        Set<String> found = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(site.resolve("output"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                Document document = Jsoup.parse(page.toFile());
                document.select("[id]").forEach(element -> found.add(element.id()));
            }
        }
        found.removeIf(id -> id.startsWith("site--"));
        assertEquals(Set.of("rug", "search", "open-the-door"), found);
    }

    static Stream<String> headings() {
        return Stream.of(
                "Menu",
                "Main",
                "Site search",
                "Sheet",
                "Section purpose",
                "Fn 1",
                "Fnref 1",
                "Toc title",
                "Results",
                "Site--menu",
                "Letter M",
                "Word main",
                "T1 menu",
                "Open the door",
                "Rug",
                "Search",
                "Term popover");
    }

    @ParameterizedTest
    @MethodSource("headings")
    void headingOfAnyNameBuilds(String heading) throws IOException {
        CommandLines.Run run = checkBody("## " + heading + "\n\nText[^1].\n\n[^1]: Note.");
        assertTrue(run.out().contains("0 errors"), run.out() + run.err());
    }

    @Test
    void headingYieldsToTheIdOfAnItemAndKeepsItsOwnOtherwise() throws IOException {
        String body = "## Rug\n\n## Search {#find}\n\n## Open the door";
        assertEquals(
                0,
                run("build", "visit.yaml", CHECKLIST.formatted(body.replace("\n", "\n  ")))
                        .code());
        Document page = Jsoup.parse(site.resolve("output/visit.html").toFile());
        assertEquals("Rug", page.expectFirst("#rug-2").text());
        assertEquals("Search", page.expectFirst("#find").text());
        assertEquals("Open the door", page.expectFirst("#open-the-door").text());
        assertTrue(page.expectFirst("#open-the-door-2").text().contains("Open the door"));
    }

    static Stream<List<String>> duplicates() {
        return Stream.of(
                List.of("6:3", "## A {#rug}"),
                List.of("8:3", "## A {#x}\n\n## B {#x}"),
                List.of("6:3", "<p id=\"search\">A</p>"),
                List.of("8:3", "<p id=\"x\">A</p>\n\n<div id=\"x\">B</div>"),
                List.of("8:3", "Text\n{#x}\n\n*b*{#x} c".replace("Text\n{#x}", "Text {#x}")),
                List.of("8:5", "* a {#x}\n\n  b {#x}"),
                List.of("8:3", "| a {#x} |\n|---|\n| b {#x} |"),
                List.of("7:3", "A\n<span id=rug>rug</span>"),
                List.of("6:3", "[a](#rug){#rug}"),
                List.of("7:3", "<h2 id=x>A</h2>\n<h2 id=x>B</h2>"));
    }

    @ParameterizedTest
    @MethodSource("duplicates")
    void idThatIsWrittenTwiceIsReportedAtItsLine(List<String> example) throws IOException {
        CommandLines.Run run = checkBody(example.get(1));
        String line = example.get(0).substring(0, example.get(0).indexOf(':') + 1);
        assertTrue(run.out().contains("content/visit.yaml:" + line), run.out());
        assertTrue(run.out().contains("error[duplicate-id]"), run.out());
        assertTrue(!run.out().contains("page-duplicate-id"), run.out());
    }

    @Test
    void idOfTheSiteIsRefusedWithAWarning() throws IOException {
        CommandLines.Run run = checkBody("## A {#site--main}");
        assertTrue(
                run.out().contains("warning[unsafe-html]: id \"site--main\" on <h2>, which only the site"), run.out());
    }
}
