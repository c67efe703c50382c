package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is in an output folder, apart from the manifest and the work folder of builds.
 *
 * @param exists whether there is a folder
 * @param entries files, folders, and symbolic links by their paths, with slashes, relative to the folder
 */
record Inventory(boolean exists, NavigableMap<String, BasicFileAttributes> entries) {
    private static final Set<String> OWN = Set.of(Manifest.NAME, WorkFolder.INSIDE);

    static Inventory of(Disk disk, Path root) throws IOException {
        NavigableMap<String, BasicFileAttributes> entries = new TreeMap<>();
        boolean exists = FileTrees.exists(disk, root);
        if (exists) {
            add(disk, root, root, entries);
        }
        return new Inventory(exists, entries);
    }

    private static void add(Disk disk, Path root, Path folder, NavigableMap<String, BasicFileAttributes> entries)
            throws IOException {
        for (Path entry : disk.list(folder)) {
            String path = FileTrees.relative(root, entry);
            BasicFileAttributes attributes = disk.find(entry);
            if (attributes != null && !OWN.contains(path)) {
                entries.put(path, attributes);
                if (attributes.isDirectory()) {
                    add(disk, root, entry, entries);
                }
            }
        }
    }

    boolean isFile(String path) {
        BasicFileAttributes found = entries.get(path);
        return found != null && found.isRegularFile();
    }

    boolean isFolder(String path) {
        BasicFileAttributes found = entries.get(path);
        return found != null && found.isDirectory();
    }

    List<String> folders() {
        return entries.keySet().stream().filter(this::isFolder).toList();
    }

    /** Everything in a folder, at any depth. */
    Set<String> below(String folder) {
        return below(entries.navigableKeySet(), folder);
    }

    static Set<String> below(NavigableSet<String> paths, String folder) {
        return paths.subSet(folder + "/", folder + "0"); // 0 is the character after the slash
    }
}
