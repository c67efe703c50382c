package org.kitpress.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.output.OutputFile;

class SiteWriterTest {
    @TempDir
    Path temp;

    private Path output;

    @BeforeEach
    void chooseFolder() {
        output = temp.resolve("output");
    }

    private WriteResult write(String... pathsAndTexts) throws IOException {
        try (SiteWriter writer = new SiteWriter(output)) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                writer.accept(OutputFile.text(pathsAndTexts[i], pathsAndTexts[i + 1], ""));
            }
            return writer.commit().orElseThrow();
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        files.remove(".kitpress-manifest");
        return files;
    }

    @Test
    void filesAppearWhereTheirPathsSay() throws IOException {
        WriteResult writeResult = write("index.html", "home", "planning/mission.html", "mission");
        assertEquals(Map.of("index.html", "home", "planning/mission.html", "mission"), files());
        assertEquals(new WriteResult(2, 0, 0, List.of(), null), writeResult);
    }

    @Test
    void filesWithTheSameBytesAreLeftAlone() throws IOException {
        write("index.html", "home", "about.html", "old");
        FileTime long_ago = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(output.resolve("index.html"), long_ago);
        WriteResult writeResult = write("index.html", "home", "about.html", "new");
        assertEquals(new WriteResult(1, 1, 0, List.of(), null), writeResult);
        assertEquals(long_ago, Files.getLastModifiedTime(output.resolve("index.html")));
        assertEquals("new", files().get("about.html"));
    }

    @Test
    void filesOfTheLastBuildThatAreNoLongerMadeAreDeletedWithTheirEmptyFolders() throws IOException {
        write("index.html", "home", "old/deep/page.html", "gone");
        WriteResult writeResult = write("index.html", "home");
        assertEquals(1, writeResult.deleted());
        assertFalse(Files.exists(output.resolve("old")));
    }

    @Test
    void filesOfOthersStayAndAreNamed() throws IOException {
        write("old/page.html", "gone");
        Files.writeString(output.resolve("old/notes.txt"), "mine");
        Files.writeString(output.resolve("CNAME"), "example.org");
        WriteResult writeResult = write("index.html", "home");
        assertEquals(List.of("CNAME", "old/notes.txt"), writeResult.foreign());
        assertEquals("mine", files().get("old/notes.txt"));
    }

    @Test
    void nothingChangesUntilTheCommit() throws IOException {
        write("index.html", "home");
        Map<String, String> before = files();
        try (SiteWriter writer = new SiteWriter(output)) {
            writer.accept(OutputFile.text("index.html", "changed", ""));
            writer.accept(OutputFile.text("new.html", "new", ""));
        }
        assertEquals(before, files());
        assertFalse(Files.exists(output.resolve(".kitpress-staging")));
    }

    @Test
    void aFolderMadeForNothingIsTakenAwayAgain() throws IOException {
        try (SiteWriter writer = new SiteWriter(output)) {
            writer.accept(OutputFile.text("index.html", "never", ""));
        }
        assertFalse(Files.exists(output));
    }

    @Test
    void aFileThatNoBuildMadeIsNeverOverwritten() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("index.html"), "mine");
        IOException refused =
                assertThrows(FileInTheWayException.class, () -> write("about.html", "a", "index.html", "home"));
        assertTrue(refused.getMessage().contains("index.html"), refused.getMessage());
        assertEquals(Map.of("index.html", "mine"), files());
    }

    @Test
    void leftoversOfAKilledBuildAreCleared() throws IOException {
        Files.createDirectories(output.resolve(".kitpress-staging/planning"));
        Files.writeString(output.resolve(".kitpress-staging/planning/mission.html"), "half");
        WriteResult writeResult = write("index.html", "home");
        assertEquals(Map.of("index.html", "home"), files());
        assertEquals(List.of(), writeResult.foreign());
    }

    @Test
    void aManifestThatLeadsOutOfTheFolderDeletesNothingThere() throws IOException {
        Files.writeString(temp.resolve("precious.txt"), "keep");
        Files.createDirectories(output);
        Files.writeString(
                output.resolve(".kitpress-manifest"), "../precious.txt\n" + temp.resolve("precious.txt") + "\n");
        write("index.html", "home");
        assertEquals("keep", Files.readString(temp.resolve("precious.txt")));
    }

    @Test
    void aManifestThatLeadsThroughALinkDeletesNothingThere() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.writeString(outside.resolve("precious.txt"), "keep");
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("linked"), outside);
        Files.writeString(output.resolve(".kitpress-manifest"), "linked/precious.txt\n");
        write("index.html", "home");
        assertEquals("keep", Files.readString(outside.resolve("precious.txt")));
        assertTrue(Files.isSymbolicLink(output.resolve("linked")));
    }

    @Test
    void nothingIsWrittenThroughALinkInTheOutputFolder() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.writeString(outside.resolve("b.html"), "keep");
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("a"), outside);
        Files.createSymbolicLink(output.resolve("b.html"), outside.resolve("b.html"));
        assertThrows(FileInTheWayException.class, () -> write("a/x.html", "page"));
        assertThrows(FileInTheWayException.class, () -> write("b.html", "page"));
        Files.writeString(output.resolve(".kitpress-manifest"), "a/x.html\nb.html\n");
        assertThrows(FileInTheWayException.class, () -> write("a/x.html", "page"));
        write("b.html", "page");
        assertEquals("keep", Files.readString(outside.resolve("b.html")));
        try (Stream<Path> files = Files.list(outside)) {
            assertEquals(List.of(outside.resolve("b.html")), files.toList());
        }
    }

    @Test
    void aPageMayBecomeAFolder() throws IOException {
        write("about", "file");
        write("about/index.html", "folder");
        assertEquals(Map.of("about/index.html", "folder"), files());
    }

    private static final String MADE_OF = "a".repeat(64);
    private static final String MADE_OF_OTHERS = "b".repeat(64);

    private boolean keepOrMake(String inputs, String text) throws IOException {
        try (SiteWriter writer = new SiteWriter(output)) {
            boolean kept = writer.reuse("a.pdf", inputs) != null;
            if (!kept) {
                writer.accept(OutputFile.text("a.pdf", text, ""), inputs, "12");
            }
            writer.commit();
            return kept;
        }
    }

    @Test
    void costlyFileOfTheSameInputsIsKept() throws IOException {
        assertFalse(keepOrMake(MADE_OF, "one"));
        assertTrue(keepOrMake(MADE_OF, "never made"));
        assertTrue(keepOrMake(MADE_OF, "never made"));
        assertEquals(Map.of("a.pdf", "one"), files());
    }

    @Test
    void costlyFileOfOtherInputsIsMadeAgain() throws IOException {
        keepOrMake(MADE_OF, "one");
        assertFalse(keepOrMake(MADE_OF_OTHERS, "two"));
        assertEquals(Map.of("a.pdf", "two"), files());
    }

    @Test
    void costlyFileThatSomebodyTouchedOrDeletedIsMadeAgain() throws IOException {
        keepOrMake(MADE_OF, "one");
        Files.writeString(output.resolve("a.pdf"), "touched");
        assertFalse(keepOrMake(MADE_OF, "one"));
        assertEquals(Map.of("a.pdf", "one"), files());
        Files.delete(output.resolve("a.pdf"));
        assertFalse(keepOrMake(MADE_OF, "one"));
        assertEquals(Map.of("a.pdf", "one"), files());
    }

    @Test
    void costlyFileThatIsNoLongerMadeIsDeleted() throws IOException {
        keepOrMake(MADE_OF, "one");
        write("index.html", "home");
        assertEquals(Map.of("index.html", "home"), files());
        assertFalse(keepOrMake(MADE_OF, "one"));
    }

    @Test
    void costlyFileOfAProgramThatWroteNoNoteIsReplaced() throws IOException {
        String hash = "0".repeat(64);
        Files.createDirectories(output);
        Files.writeString(output.resolve("a.pdf"), "old");
        Files.writeString(output.resolve(Manifest.NAME), "a.pdf\t" + hash + "\t" + hash + "\n");
        try (SiteWriter writer = new SiteWriter(output)) {
            assertNull(writer.reuse("a.pdf", hash));
            writer.accept(OutputFile.text("a.pdf", "new", ""), hash, "1");
            writer.commit();
        }
        assertEquals("new", Files.readString(output.resolve("a.pdf")));
    }
}
