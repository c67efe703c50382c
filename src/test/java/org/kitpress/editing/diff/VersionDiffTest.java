package org.kitpress.editing.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.editing.Repository;
import org.kitpress.editing.diff.VersionDiff.Format;
import org.kitpress.editing.history.NoSuchRevisionException;

@Tag("slow")
class VersionDiffTest {
    private static final Path KIT = Path.of(System.getProperty("kitpress.root", "."))
            .toAbsolutePath()
            .resolve("src/test/resources/diffs/planning");

    @TempDir
    private Path folder;

    @BeforeEach
    void createTwoSmallSites() throws IOException {
        for (String version : List.of("old", "new")) {
            write(version + "/content/toolkit.yaml", "title: T\ntagline: For tests\norganization: {name: An office}\n");
            write(version + "/content/index.md", page("Home", "Welcome."));
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String page(String title, String text) {
        return "---\ntitle: " + title + "\nsummary: Use this in a test.\n---\n" + text + "\n";
    }

    private String diff() throws IOException, NoSuchRevisionException {
        return new VersionDiff(folder).diff("old", "new", Format.MARKDOWN);
    }

    @Test
    void reportDescribesARoundOfEditing() throws Exception {
        String expected = Files.readString(KIT.resolve("expected.md"));
        assertEquals(expected, new VersionDiff(KIT).diff("old", "new", Format.MARKDOWN));
    }

    @Test
    void reversedDiffSwapsAddedAndRemoved() throws Exception {
        String report = new VersionDiff(KIT).diff("new", "old", Format.MARKDOWN);
        assertTrue(report.contains("- Step 2 gained a question and has a question that moved.\n"), report);
        assertTrue(report.contains("- Two deliverables are now “Under way”.\n"), report);
    }

    @Test
    void equalVersionsHaveNoChanges() throws Exception {
        assertEquals("## Changes\n\n- Nothing changed.\n", diff());
    }

    @Test
    void aliasOfAMovedPageIsReported() throws Exception {
        write("old/content/a.md", page("A", "The same words as before."));
        write("new/content/b.md", page("A\naliases: [a.html]", "The same words as before."));
        String report = diff();
        assertTrue(report.contains("- One address changed; an alias redirects the old one.\n"), report);
        assertFalse(report.contains("no alias"), report);
    }

    @Test
    void questionMovedToAnotherPageIsReportedAsMoved() throws Exception {
        String question = "      - id: q\n        text: Who reads to the children?\n";
        String other = "      - id: r\n        text: When do they come?\n";
        write("old/content/1-a.yaml", step(1, question + other));
        write("old/content/2-b.yaml", step(2, other.replace("id: r", "id: s")));
        write("new/content/1-a.yaml", step(1, other));
        write("new/content/2-b.yaml", step(2, other.replace("id: r", "id: s") + question));
        String report = diff();
        assertTrue(
                report.contains(
                        "- Question moved from “Step 1: Title 1” to “Step 2: Title 2”: Who reads to the children?\n"),
                report);
        assertFalse(report.contains("removed"), report);
        assertFalse(report.contains("added"), report);
    }

    private static String step(int number, String questions) {
        return "kind: planning-step\ntitle: Title " + number + "\nsummary: Use this.\nnumber: " + number
                + "\npurpose: Plan.\ngroups:\n  - id: g\n    title: Group\n    questions:\n" + questions;
    }

    @Test
    void questionWithoutAnIdIsMatchedByItsText() throws Exception {
        write("old/content/1-a.yaml", step(1, "      - text: Who reads to the children every day?\n"));
        write("new/content/1-a.yaml", step(1, "      - text: Who reads to the children every week?\n"));
        String report = diff();
        assertTrue(report.contains("every ~~day?~~ **week?**"), report);
        assertFalse(report.contains("removed"), report);
    }

    @Test
    void changedLinkTargetIsReported() throws Exception {
        write("old/content/a.md", page("A", "See [the plan](index.md)."));
        write("new/content/a.md", page("A", "See [the plan](https://example.org/)."));
        assertTrue(
                diff().contains("- Body, links: the plan ~~\\(index.md\\)~~ **\\(https:<!-- -->//example.org/\\)**\n"),
                diff());
    }

    @Test
    void contentIsEscaped() throws Exception {
        write("old/content/a.md", page("A", "Some words."));
        write("new/content/a.md", page("A", "Some words. \\</details\\> \\@octocat \\*\\*x \\~\\~y fixes \\#12"));
        String report = diff();
        assertTrue(report.contains("**\\</details\\> @<!-- -->octocat \\*\\*x \\~\\~y fixes #<!-- -->12**"), report);
    }

    @Test
    void longReportIsTruncatedWithACount() throws Exception {
        for (int i = 0; i < 900; i++) {
            write("old/content/p" + i + ".md", page("Page " + i, "Before, there were " + i + " words. ".repeat(20)));
            write("new/content/p" + i + ".md", page("Page " + i, "Afterwards, it was " + i + " of them. ".repeat(20)));
        }
        String report = diff();
        assertTrue(report.length() < 65_536, "it has " + report.length() + " characters");
        assertTrue(report.contains(" are not shown. "), report.substring(report.length() - 200));
        JsonNode all = json("old", "new");
        assertEquals(900, all.path("parts").size());
    }

    private JsonNode json(String before, String after) throws IOException, NoSuchRevisionException {
        return new ObjectMapper().readTree(new VersionDiff(folder).diff(before, after, Format.JSON));
    }

    @Test
    void jsonContainsTheTextsBeforeAndAfter() throws Exception {
        write("new/content/index.md", page("Home", "Welcome to all."));
        JsonNode change =
                json("old", "new").path("parts").path(0).path("changes").path(0);
        assertEquals("changed", change.path("change").asText());
        assertEquals("body", change.path("field").asText());
        assertEquals("Welcome.", change.path("before").asText());
        assertEquals("Welcome to all.", change.path("after").asText());
    }

    @Test
    void unreadableFileIsReported() throws Exception {
        write("new/content/broken.yaml", "title: [\n");
        assertTrue(
                diff().contains("- A file could not be read and was not compared: content/broken.yaml \\(new\\).\n"),
                diff());
    }

    @Test
    void revisionsAreComparedWithoutLeavingTemporaryFiles() throws Exception {
        Repository repository = Repository.init(folder);
        replaceContent("old");
        repository.commit("one");
        replaceContent("new");
        repository.commit("two");
        String expected = Files.readString(KIT.resolve("expected.md"));
        long before = countTemporaryFolders();
        assertEquals(expected, new VersionDiff(folder).diff("HEAD~1", "HEAD", Format.MARKDOWN));
        assertEquals(before, countTemporaryFolders());
        assertEquals(expected, new VersionDiff(folder).diff("HEAD~1", ".", Format.MARKDOWN));
    }

    private static long countTemporaryFolders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("kitpress-\\d+"))
                    .count();
        }
    }

    /** Replaces {@code content/} with a version of the kit. */
    private void replaceContent(String version) throws IOException {
        Path content = folder.resolve("content");
        if (Files.exists(content)) {
            try (Stream<Path> files = Files.walk(content)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        copy(KIT.resolve(version).resolve("content"), content);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Files.isDirectory(file) ? copy : copy.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--output=/tmp/x", "-n", "", " ", "no-such-thing", "HEAD --exec", "a\nb"})
    void invalidVersionIsReportedAndNeverPassedToGitAsAnOption(String name) {
        NoSuchRevisionException exception = assertThrows(
                NoSuchRevisionException.class, () -> new VersionDiff(folder).diff(name, "new", Format.JSON));
        assertTrue(exception.getMessage().contains("'" + name + "'"), exception.getMessage());
    }

    @Test
    void folderWithoutContentIsReported() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        NoSuchRevisionException exception = assertThrows(
                NoSuchRevisionException.class, () -> new VersionDiff(folder).diff("empty", "new", Format.JSON));
        assertEquals("the folder 'empty' contains no folder 'content'", exception.getMessage());
    }
}
