package org.kitpress.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to files of others in a site that is deleted. */
class LeftoversTest {
    @TempDir
    Path temp;

    private Path output;
    private Path site;

    @BeforeEach
    void makeSites() throws IOException {
        output = Files.createDirectory(temp.resolve("output"));
        site = Files.createDirectory(temp.resolve("site"));
        Files.writeString(site.resolve("index.html"), "made");
        Files.writeString(site.resolve(Manifest.NAME), "index.html\n");
    }

    private void discard() throws IOException {
        new Leftovers(new LocalDisk(), output).discard(site);
    }

    @Test
    void filesOfTheSiteAreDeleted() throws IOException {
        discard();
        assertFalse(Files.exists(site));
        assertEquals(0, output.toFile().list().length);
    }

    @Test
    void fileThatOthersAddedAtTheLastMomentIsKept() throws IOException {
        Files.createDirectories(site.resolve(".git/refs"));
        Files.writeString(site.resolve(".git/refs/main"), "new");
        discard();
        assertFalse(Files.exists(site));
        assertEquals("new", Files.readString(output.resolve(".git/refs/main")));
    }

    @Test
    void newerOfTwoFilesOfOthersIsKept() throws IOException {
        Files.writeString(site.resolve("new.txt"), "newer");
        Files.writeString(site.resolve("old.txt"), "older");
        Files.writeString(output.resolve("new.txt"), "older");
        Files.writeString(output.resolve("old.txt"), "newer");
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(site.resolve("old.txt"), longAgo);
        Files.setLastModifiedTime(output.resolve("new.txt"), longAgo);
        discard();
        assertEquals("newer", Files.readString(output.resolve("new.txt")));
        assertEquals("newer", Files.readString(output.resolve("old.txt")));
    }

    @Test
    void nothingIsMovedThroughALink() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.createSymbolicLink(output.resolve("notes"), outside);
        Files.createDirectories(site.resolve("notes"));
        Files.writeString(site.resolve("notes/mine.txt"), "mine");
        assertThrows(IOException.class, this::discard);
        assertEquals(0, outside.toFile().list().length);
        assertTrue(Files.exists(site.resolve("notes/mine.txt")));
    }
}
