package org.kitpress.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that people edit are replaced whole, and never when somebody has saved them in the meantime. */
class SourceFilesTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeAFile() throws IOException {
        file = folder.resolve("page.md");
        Files.writeString(file, "before");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsReplacedAndNothingElseIsLeftBeside() throws IOException {
        assertTrue(SourceFiles.replace(folder, "page.md", bytes("before"), bytes("after")));
        assertEquals("after", Files.readString(file));
        assertEquals(List.of("page.md"), names());
    }

    @Test
    void aFileThatWasSavedInTheMeantimeIsLeftAlone() throws IOException {
        assertFalse(SourceFiles.replace(folder, "page.md", bytes("long before"), bytes("after")));
        assertEquals("before", Files.readString(file));
    }

    @Test
    void aLinkStaysALinkAndPermissionsStay() throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            System.out.println("SourceFilesTest: left out, this file system has no links and permissions to keep");
            return;
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
        assertTrue(SourceFiles.replace(folder, "link.md", bytes("before"), bytes("after")));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("after", Files.readString(file));
        assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aNewFileGetsItsFoldersAndReplacesNothing() throws IOException {
        Path fresh = folder.resolve("a/b/new.md");
        SourceFiles.create(folder, "a/b/new.md", bytes("new"));
        assertEquals("new", Files.readString(fresh));
        assertThrows(FileInTheWayException.class, () -> SourceFiles.create(folder, "a/b/new.md", bytes("other")));
        assertEquals("new", Files.readString(fresh));
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOut() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("page.md"), "before");
        link(site.resolve("folder"), outside);
        link(site.resolve("page.md"), outside.resolve("page.md"));
        link(site.resolve("nothing.md"), outside.resolve("new.md"));
        for (String path : List.of("folder/new.md", "folder/page.md", "page.md", "nothing.md", "../outside/new.md")) {
            assertThrows(OutsideFolderException.class, () -> SourceFiles.create(site, path, bytes("new")), path);
            assertThrows(OutsideFolderException.class, () -> SourceFiles.put(site, path, bytes("new")), path);
            assertThrows(
                    OutsideFolderException.class,
                    () -> SourceFiles.replace(site, path, bytes("before"), bytes("new")),
                    path);
            assertThrows(
                    OutsideFolderException.class,
                    () -> SourceFiles.createAll(site, Map.of("fine.md", bytes("fine"), path, bytes("new"))),
                    path);
        }
        assertEquals("before", Files.readString(outside.resolve("page.md")));
        assertEquals(
                List.of("page.md"),
                Arrays.asList(Objects.requireNonNull(outside.toFile().list())));
        assertFalse(Files.exists(site.resolve("fine.md")));
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "this file system has no symbolic links");
        }
    }
}
