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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.editing.Repository;
import org.kitpress.editing.diff.Versions.Format;
import org.kitpress.editing.history.NoSuchRevisionException;

class VersionsTest {
    private static final Path KIT = Path.of(System.getProperty("kitpress.root", "."))
            .toAbsolutePath()
            .resolve("src/test/resources/diffs/planning");

    @TempDir
    private Path folder;

    @BeforeEach
    void twoSmallSites() throws IOException {
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
        return new Versions(folder).diff("old", "new", Format.MARKDOWN);
    }

    @Test
    void aRoundOfEditingIsToldInPlainWords() throws Exception {
        String expected = Files.readString(KIT.resolve("expected.md"));
        assertEquals(expected, new Versions(KIT).diff("old", "new", Format.MARKDOWN));
    }

    @Test
    void theOtherWayRoundWhatWasLostIsGained() throws Exception {
        String told = new Versions(KIT).diff("new", "old", Format.MARKDOWN);
        assertTrue(told.contains("- Step 2 gained a question and has a question that moved.\n"), told);
        assertTrue(told.contains("- Two deliverables became Under way.\n"), told);
    }

    @Test
    void nothingIsToldOfNothing() throws Exception {
        assertEquals("## What has changed\n\n- Nothing has changed.\n", diff());
    }

    @Test
    void anAliasIsNoticed() throws Exception {
        write("old/content/a.md", page("A", "The same words as before."));
        write("new/content/b.md", page("A\naliases: [a.html]", "The same words as before."));
        String told = diff();
        assertTrue(told.contains("- One address changed; its alias leads there.\n"), told);
        assertFalse(told.contains("no alias"), told);
    }

    @Test
    void aQuestionThatMovesToAnotherPageIsNeitherGoneNorNew() throws Exception {
        String question = "      - id: q\n        text: Who reads to the children?\n";
        String other = "      - id: r\n        text: When do they come?\n";
        write("old/content/1-a.yaml", step(1, question + other));
        write("old/content/2-b.yaml", step(2, other.replace("id: r", "id: s")));
        write("new/content/1-a.yaml", step(1, other));
        write("new/content/2-b.yaml", step(2, other.replace("id: r", "id: s") + question));
        String told = diff();
        assertTrue(
                told.contains(
                        "- Question moved from “Step 1: Title 1” to “Step 2: Title 2”: Who reads to the children?\n"),
                told);
        assertFalse(told.contains("gone"), told);
        assertFalse(told.contains("is new"), told);
    }

    private static String step(int number, String questions) {
        return "kind: planning-step\ntitle: Title " + number + "\nsummary: Use this.\nnumber: " + number
                + "\npurpose: Plan.\ngroups:\n  - id: g\n    title: Group\n    questions:\n" + questions;
    }

    @Test
    void aQuestionWithoutAnIdIsKnownByItsWords() throws Exception {
        write("old/content/1-a.yaml", step(1, "      - text: Who reads to the children every day?\n"));
        write("new/content/1-a.yaml", step(1, "      - text: Who reads to the children every week?\n"));
        String told = diff();
        assertTrue(told.contains("every ~~day?~~ **week?**"), told);
        assertFalse(told.contains("gone"), told);
    }

    @Test
    void aLinkThatLeadsElsewhereIsToldAlthoughItsWordsAreTheSame() throws Exception {
        write("old/content/a.md", page("A", "See [the plan](index.md)."));
        write("new/content/a.md", page("A", "See [the plan](https://example.org/)."));
        assertTrue(
                diff().contains("- Body, links: the plan ~~\\(index.md\\)~~ **\\(https:<!-- -->//example.org/\\)**\n"),
                diff());
    }

    @Test
    void contentCannotBreakTheComment() throws Exception {
        write("old/content/a.md", page("A", "Some words."));
        write("new/content/a.md", page("A", "Some words. \\</details\\> \\@octocat \\*\\*x \\~\\~y fixes \\#12"));
        String told = diff();
        assertTrue(told.contains("**\\</details\\> @<!-- -->octocat \\*\\*x \\~\\~y fixes #<!-- -->12**"), told);
    }

    @Test
    void muchIsCutToTheSizeOfACommentAndCounted() throws Exception {
        for (int i = 0; i < 900; i++) {
            write("old/content/p" + i + ".md", page("Page " + i, "Before, there were " + i + " words. ".repeat(20)));
            write("new/content/p" + i + ".md", page("Page " + i, "Afterwards, it was " + i + " of them. ".repeat(20)));
        }
        String told = diff();
        assertTrue(told.length() < 65_536, "it has " + told.length() + " characters");
        assertTrue(told.contains("This is not all: "), told.substring(told.length() - 200));
        JsonNode all = json("old", "new");
        assertEquals(900, all.path("parts").size());
    }

    private JsonNode json(String before, String after) throws IOException, NoSuchRevisionException {
        return new ObjectMapper().readTree(new Versions(folder).diff(before, after, Format.JSON));
    }

    @Test
    void programsGetTheTextsBeforeAndAfter() throws Exception {
        write("new/content/index.md", page("Home", "Welcome to all."));
        JsonNode change =
                json("old", "new").path("parts").path(0).path("changes").path(0);
        assertEquals("changed", change.path("change").asText());
        assertEquals("body", change.path("field").asText());
        assertEquals("Welcome.", change.path("before").asText());
        assertEquals("Welcome to all.", change.path("after").asText());
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws Exception {
        write("new/content/broken.yaml", "title: [\n");
        assertTrue(
                diff().contains("- A file could not be read and is not compared: content/broken.yaml \\(new\\).\n"),
                diff());
    }

    @Test
    void revisionsAreComparedAsFoldersAreAndNothingIsLeftBehind() throws Exception {
        Repository repository = Repository.begin(folder);
        move("old");
        repository.commit("one");
        move("new");
        repository.commit("two");
        String expected = Files.readString(KIT.resolve("expected.md"));
        long before = temporary();
        assertEquals(expected, new Versions(folder).diff("HEAD~1", "HEAD", Format.MARKDOWN));
        assertEquals(before, temporary());
        assertEquals(expected, new Versions(folder).diff("HEAD~1", ".", Format.MARKDOWN));
    }

    private static long temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("kitpress-\\d+"))
                    .count();
        }
    }

    /** Puts a version of the kit in the place of {@code content/}. */
    private void move(String version) throws IOException {
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
    void whatIsNoVersionIsToldAndNeverGivenToGitAsAnOption(String name) {
        NoSuchRevisionException told =
                assertThrows(NoSuchRevisionException.class, () -> new Versions(folder).diff(name, "new", Format.JSON));
        assertTrue(told.getMessage().contains("'" + name + "'"), told.getMessage());
    }

    @Test
    void aFolderWithoutContentIsTold() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        NoSuchRevisionException told = assertThrows(
                NoSuchRevisionException.class, () -> new Versions(folder).diff("empty", "new", Format.JSON));
        assertEquals("the folder 'empty' holds no folder 'content'", told.getMessage());
    }
}
