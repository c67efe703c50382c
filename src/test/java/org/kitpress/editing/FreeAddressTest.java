package org.kitpress.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.cli.CommandLines;

/** New files, also imported ones, never take an address that something else on the site has. */
class FreeAddressTest {
    @TempDir
    private Path site;

    @BeforeEach
    void startAToolkit() throws IOException {
        write("content/toolkit.yaml", "title: Kit\ntagline: Small\norganization: {name: Office}\n");
        write("content/index.md", page("Kit", ""));
        write("content/visit.md", page("Visit", "aliases: [before-the-visit]\n"));
        write("content/moved.md", page("Moved", "slug: elsewhere\n"));
        write("content/broken.yaml", "kind: page\ntitle: \"never closed\nstatus: draft\n");
        write("content/plan.pdf", "%PDF-1.4");
        write("content/garden/page.md", page("Page", ""));
    }

    private static String page(String title, String fields) {
        return "---\ntitle: " + title + "\nsummary: Use this.\n" + fields + "---\nText.\n";
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void assertBuildsWithDrafts() {
        CommandLines.Run check = CommandLines.run("check", "--drafts", "--site", site.toString());
        assertTrue(!check.out().contains("duplicate-address"), check.out());
    }

    @ParameterizedTest
    @CsvSource({
        "page, Glossary, glossary-2.md",
        "page, Search, search-2.md",
        "checklist, Sources, sources-2.yaml",
        "page, Print, print-2.md",
        "page, My plan, my-plan-2.md",
        "page, A Z, a-z-2.md",
        "page, 404, n404.md",
        "checklist, Visit, visit-2.yaml",
        "page, Before the visit, before-the-visit-2.md",
        "page, Elsewhere, elsewhere-2.md",
        "page, Broken, broken-2.md",
        "page, Index, index-2.md",
        "checklist, Toolkit, toolkit-2.yaml",
        "checklist, Parties, parties-2.yaml",
        "page, Free, free.md"
    })
    void newTakesAFreeAddress(String kind, String title, String file) {
        CommandLines.Run run = CommandLines.run("new", kind, title, "--site", site.toString(), "--folder", ".");
        if (run.code() != 0) {
            run = CommandLines.run("new", kind, title, "--site", site.toString());
        }
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(site.resolve("content/" + file)), run.out());
        assertBuildsWithDrafts();
    }

    @Test
    void packetTakesTheAddressesOfItsDocumentsToo() throws IOException {
        write("content/training-facilitator.md", page("Taken", ""));
        CommandLines.Run run = CommandLines.run("new", "packet", "Training", "--site", site.toString());
        assertTrue(Files.exists(site.resolve("content/training-2.yaml")), run.out());
        assertBuildsWithDrafts();
    }

    @Test
    void documentsWithOneTitleGetAddressesOfTheirOwn() throws IOException {
        String links = "<li><a href='https://example.org/1'>One</a><li><a href='https://example.org/2'>Two</a>"
                + "<li><a href='https://example.org/3'>Three</a>";
        write("a.html", "<h1>Helpful things</h1><p>Bring one book for each child, and a rug to sit on.");
        write("b.html", "<h1>Helpful things</h1><ul>" + links + "</ul>");
        CommandLines.Run run = CommandLines.run(
                "import",
                "--site",
                site.toString(),
                site.resolve("a.html").toString(),
                site.resolve("b.html").toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(site.resolve("content/helpful-things.md")), run.out());
        assertTrue(Files.exists(site.resolve("content/helpful-things-2.yaml")), run.out());
        assertBuildsWithDrafts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Garden", "Search", "Data", "Long"})
    void guideAndItsStepsGoTogetherIntoAFreeFolder(String title) throws IOException {
        String step = "<h2>Step %d: Begin</h2><p>Who is here?</p><p>Who is not?</p><p>Why?</p>";
        String whole = title.equals("Long") ? "wordafterword".repeat(30) : title;
        write("guide.html", "<h1>" + whole + "</h1>" + step.formatted(1) + step.formatted(2));
        String file = site.resolve("guide.html").toString();
        CommandLines.Run run = CommandLines.run("import", "--site", site.toString(), file, file);
        assertEquals(0, run.code(), run.err());
        CommandLines.Run check = CommandLines.run("check", "--drafts", "--site", site.toString());
        assertTrue(!check.out().contains("[dead-link]"), check.out());
        assertBuildsWithDrafts();
    }

    @Test
    void folderOfGeneratedFilesIsRefused() {
        CommandLines.Run run = CommandLines.run("new", "page", "A", "--folder", "search", "--site", site.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("is reserved for generated files"), run.err());
    }
}
