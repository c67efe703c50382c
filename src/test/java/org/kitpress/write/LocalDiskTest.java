package org.kitpress.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LocalDiskTest {
    private final Disk disk = new LocalDisk();

    @TempDir
    Path temp;

    private Path one;
    private Path two;

    @BeforeEach
    void makeFolders() throws IOException {
        one = Files.createDirectory(temp.resolve("one folder"));
        two = Files.createDirectory(temp.resolve("2"));
        Files.writeString(one.resolve("file"), "one");
        Files.writeString(two.resolve("file"), "two");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void foldersAreExchanged() throws IOException {
        assertTrue(disk.exchange(one, two), "none of exch, perl, and mv --exchange works here");
        assertEquals("two", Files.readString(one.resolve("file")));
        assertEquals("one", Files.readString(two.resolve("file")));
    }

    @Test
    void foldersThatCannotBeExchangedStayAsTheyAre() throws IOException {
        Path outer = Files.createDirectory(one.resolve("outer"));
        assertFalse(disk.exchange(one, outer));
        assertEquals("one", Files.readString(one.resolve("file")));
    }

    @Test
    void nothingIsFoundBelowAFile() throws IOException {
        assertNull(disk.find(one.resolve("file/below")));
        assertNull(disk.find(one.resolve("file/further/below")));
        assertNull(disk.find(one.resolve("missing/below")));
    }

    @Test
    void linkedFilesAreTheSame() throws IOException {
        disk.link(two.resolve("linked"), one.resolve("file"));
        assertTrue(disk.isSame(one.resolve("file"), two.resolve("linked")));
        assertFalse(disk.isSame(one.resolve("file"), two.resolve("file")));
    }

    @Test
    void symbolicLinksAreLinkedAsTheyAre() throws IOException {
        Path link = Files.createSymbolicLink(one.resolve("link"), Path.of("../anywhere"));
        disk.link(two.resolve("link"), link);
        assertEquals(Path.of("../anywhere"), Files.readSymbolicLink(two.resolve("link")));
        assertTrue(disk.isSame(link, two.resolve("link")));
        assertFalse(disk.isSame(link, two.resolve("file")));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void accessIsCopiedWithTheBitThatPassesTheGroupOn() throws IOException {
        Files.setAttribute(one, "unix:mode", 02750);
        disk.copyAccess(one, two);
        assertEquals(PosixFilePermissions.fromString("rwxr-x---"), Files.getPosixFilePermissions(two));
        assertEquals(02750, (int) Files.getAttribute(two, "unix:mode") & 07777);
    }

    @Test
    void filesAndFoldersCanBeSynced() throws IOException {
        disk.sync(List.of(one.resolve("file"), one, temp));
    }
}
