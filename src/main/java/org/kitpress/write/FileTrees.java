package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Operations on whole folders. Symbolic links in them are not followed. */
final class FileTrees {
    private FileTrees() {}

    /** @throws IllegalArgumentException for a root of the file system */
    static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no folder holds " + path);
        }
        return parent;
    }

    /** A path below a folder, with slashes. A backslash that is part of a name, as it can be on Linux, stays. */
    static String relative(Path folder, Path path) {
        return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    static boolean isFolder(Disk disk, Path path) throws IOException {
        BasicFileAttributes found = disk.find(path);
        return found != null && found.isDirectory();
    }

    static boolean exists(Disk disk, Path path) throws IOException {
        return disk.find(path) != null;
    }

    /** The folders that must be created for a folder to exist, outermost first. */
    static List<Path> missing(Disk disk, Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path up = folder; up != null && !exists(disk, up); up = up.getParent()) {
            missing.push(up);
        }
        return new ArrayList<>(missing);
    }

    /** Creates a folder and those that contain it, if they do not exist. */
    static void createFolders(Disk disk, Path folder) throws IOException {
        for (Path next : missing(disk, folder)) {
            disk.createFolder(next);
        }
    }

    /**
     * Makes sure that a path in a folder does not lead out of it.
     *
     * @throws IOException if one of the folders between them is a symbolic link
     */
    static void refuseLinks(Disk disk, Path root, Path path) throws IOException {
        for (Path up = parent(path); !up.equals(root); up = parent(up)) {
            BasicFileAttributes found = disk.find(up);
            if (found != null && found.isSymbolicLink()) {
                throw new IOException(up + " is a link and in the way; delete it");
            }
        }
    }

    /** Deletes a folder, if it exists, with everything in it. */
    static void delete(Disk disk, Path root) throws IOException {
        BasicFileAttributes found = disk.find(root);
        if (found != null) {
            if (found.isDirectory()) {
                for (Path entry : disk.list(root)) {
                    delete(disk, entry);
                }
            }
            disk.delete(root);
        }
    }

    /** Deletes folders that are empty, from one that need not exist up to one that stays. */
    static void deleteEmptyFolders(Disk disk, Path from, Path root) throws IOException {
        for (Path up = from; !up.equals(root); up = parent(up)) {
            if (isFolder(disk, up)) {
                if (!disk.list(up).isEmpty()) {
                    return;
                }
                disk.delete(up);
            }
        }
    }
}
