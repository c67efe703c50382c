package org.kitpress.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.files.FolderWalk;

/**
 * The source files of a site, as far as the file system describes them without opening a file. Hidden and temporary files
 * are ignored, as they are when content is read, so what editors leave behind has no effect.
 *
 * @param files by path
 * @param folders that contain them, to be watched
 */
record FileSnapshot(Map<Path, Stamp> files, Set<Path> folders) {
    /** The folders of a site that builds read. */
    private static final List<String> READ = List.of("content", "themes");

    /** @param key distinguishes a file from another one that was renamed to its name; null if the system has no keys */
    record Stamp(long size, FileTime changed, @Nullable Object key) {}

    /** Skips files and folders that are being moved or cannot be accessed. */
    static FileSnapshot of(Path site) {
        Map<Path, Stamp> files = new HashMap<>();
        Set<Path> folders = new TreeSet<>();
        for (Path root : new ArrayList<>(READ).stream().map(site::resolve).toList()) {
            if (Files.isDirectory(root)) {
                walk(site, root, files, folders);
            }
        }
        return new FileSnapshot(files, folders);
    }

    private static void walk(Path site, Path root, Map<Path, Stamp> files, Set<Path> folders) {
        try {
            if (!FolderWalk.isWithin(site, root)) {
                return; // a link that leads out, which is not read either
            }
            FolderWalk.walk(root, new FolderWalk.Visitor() {
                @Override
                public void folder(Path folder) {
                    folders.add(folder);
                }

                @Override
                public void file(Path file, BasicFileAttributes seen) {
                    files.put(file, new Stamp(seen.size(), seen.lastModifiedTime(), seen.fileKey()));
                }

                @Override
                public void failed(IOException failure) {
                    // It was deleted in the meantime, or cannot be accessed; a build says so.
                }
            });
        } catch (IOException e) {
            // The folder was deleted in the meantime; the next snapshot shows that.
            return;
        }
    }
}
