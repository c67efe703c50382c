package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations on files from which a site is published, each about one system call. Symbolic links are never followed.
 * Tests let them fail or stop at any point.
 */
interface Disk {
    /** What a path is; null if there is nothing. */
    @Nullable
    BasicFileAttributes find(Path path) throws IOException;

    /** The entries of a folder, sorted. */
    List<Path> list(Path folder) throws IOException;

    byte[] read(Path file) throws IOException;

    /** Whether two files that exist are one, under two names. */
    boolean isSame(Path a, Path b) throws IOException;

    /** Whether entries of a folder may be created and deleted. */
    boolean isWritable(Path folder) throws IOException;

    /** Creates one folder, whose parent exists. */
    void createFolder(Path folder) throws IOException;

    /** Creates a file, or replaces its content. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Gives a file a second name; a symbolic link is copied. */
    void link(Path name, Path existing) throws IOException;

    /** Copies a file into a new one. */
    void copy(Path from, Path to) throws IOException;

    /** Gives a folder the owner, the group, and the permissions of another one. */
    void copyAccess(Path from, Path to) throws IOException;

    /** Renames a file or folder; replaces a file, or on most systems an empty folder, that has the new name. */
    void move(Path from, Path to) throws IOException;

    /** Exchanges the names of two folders in one step. Returns false if that is not possible here; nothing has changed then. */
    boolean exchange(Path a, Path b) throws IOException;

    /** Deletes a file or an empty folder. */
    void delete(Path path) throws IOException;

    /** Waits until all files and folders are on the disk, as far as the system can tell. */
    void sync(List<Path> paths) throws IOException;
}
