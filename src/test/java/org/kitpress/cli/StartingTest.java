package org.kitpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.content.ContentReader;
import org.kitpress.model.PageKind;

/** {@code init} and {@code new} start toolkits and pages that build. */
class StartingTest {
    @TempDir
    private static Path temp;

    private static Path site;

    @BeforeAll
    static void startAToolkit() {
        site = temp.resolve("kit");
        Ran ran = Ran.command("init", site.toString(), "--title", "The \"first\": a kit");
        assertEquals(0, ran.code(), ran.err());
    }

    @Test
    void aStartedToolkitBuildsWithoutAFindingAndHasAPageOfEachKind() throws IOException {
        Path fresh = temp.resolve("fresh");
        assertEquals(0, Ran.command("init", fresh.toString()).code());
        Ran ran = Ran.command("check", "--strict", "--site", fresh.toString());
        assertEquals(0, ran.code(), ran.out());
        assertTrue(ran.out().contains(": 0 errors, 0 warnings"), ran.out());
        ExecutorService cores = Executors.newFixedThreadPool(2);
        TreeSet<String> kinds = new TreeSet<>();
        ContentReader.read(fresh, cores)
                .toolkit()
                .pages()
                .forEach(page -> kinds.add(page.head().kind().key()));
        cores.shutdownNow();
        assertEquals(new TreeSet<>(PageKind.keys()), kinds);
        for (String file : List.of("README.md", "schemas/checklist.schema.json", ".vscode/settings.json")) {
            assertTrue(Files.isRegularFile(fresh.resolve(file)), file);
        }
    }

    @Test
    void aNewPageOfEachKindIsADraftThatBuilds() {
        for (String kind : PageKind.keys()) {
            Ran ran = Ran.command("new", kind, "A new " + kind, "--site", site.toString());
            assertEquals(0, ran.code(), ran.err());
        }
        assertTrue(Files.exists(site.resolve("content/planning/3-a-new-planning-step.yaml")));
        assertTrue(Files.exists(site.resolve("content/checklists/2-a-new-checklist.yaml")));
        assertTrue(Files.exists(site.resolve("content/partnership/8-a-new-continuum.yaml")));
        Ran without = Ran.command("check", "--site", site.toString());
        assertEquals(0, without.code(), without.out());
        Ran with = Ran.command("check", "--drafts", "--site", site.toString());
        assertEquals(0, with.code(), with.out());
    }

    @Test
    void aTitleOfAnySignsIsKept() throws IOException {
        String title = "Who: \"we\" # and \\ you";
        Ran ran = Ran.command("new", "page", title, "--folder", "more/below", "--site", site.toString());
        assertEquals(0, ran.code(), ran.err());
        Path file = site.resolve("content/more/below/who-we-and-you.md");
        assertTrue(Files.readString(file).contains("\ntitle: \"Who: \\\"we\\\" # and \\\\ you\"\n"));
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        String[] twice = {"new", "scenario", "One story", "--folder", "stories", "--site", site.toString()};
        assertEquals(0, Ran.command(twice).code());
        Path file = site.resolve("content/stories/one-story.yaml");
        Files.writeString(file, "mine");
        Ran ran = Ran.command(twice);
        assertEquals(3, ran.code());
        assertTrue(ran.err().contains("already exists"), ran.err());
        assertEquals("mine", Files.readString(file));
        Files.delete(file);
        Ran again = Ran.command("init", site.toString());
        assertEquals(2, again.code());
        assertTrue(again.err().contains("is not an empty folder; nothing was written"), again.err());
    }

    @Test
    void invalidUsageIsReportedWithValidValues() {
        Ran ran = Ran.command("new", "cheklist", "A list", "--site", site.toString());
        assertEquals(2, ran.code());
        assertTrue(
                ran.err()
                        .contains(
                                "'cheklist' is not a kind that this command can create. Did you mean 'checklist'? The kinds are: page,"),
                ran.err());
        assertEquals(
                2, Ran.command("new", "page", "", "--site", site.toString()).code());
        Ran outside = Ran.command("new", "page", "Out", "--folder", "../..", "--site", site.toString());
        assertEquals(2, outside.code());
        assertFalse(Files.exists(temp.resolve("out.md")));
    }
}
