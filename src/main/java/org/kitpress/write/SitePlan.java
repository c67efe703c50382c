package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How one site becomes the next. All paths are relative to the output folder, with slashes, and sorted.
 *
 * @param folder what is in the output folder
 * @param staged files to be written, without the manifest
 * @param kept files that stay as they are
 * @param deleted files of the last build that are no longer made
 * @param others files, links, and empty folders that no build made
 * @param manifest the manifest of the new site
 */
record SitePlan(
        Inventory folder,
        NavigableSet<String> staged,
        NavigableSet<String> kept,
        NavigableSet<String> deleted,
        NavigableSet<String> others,
        byte[] manifest) {
    /** Files that are expected; the repository has a README in its empty output folder. */
    private static final Set<String> EXPECTED = Set.of("README.md");

    /**
     * @param before the files of the last build
     * @param all the files of this build
     * @param staged those among them that differ from what is in the output folder
     * @throws FileInTheWayException if a file or folder that no build made is in the way
     * @throws IOException if a file that was to be kept has been deleted meanwhile
     */
    static SitePlan of(
            Path output,
            Inventory folder,
            NavigableMap<String, Manifest.Origin> before,
            NavigableMap<String, Manifest.Origin> all,
            NavigableSet<String> staged)
            throws IOException {
        NavigableSet<String> kept = new TreeSet<>(all.keySet());
        kept.removeAll(staged);
        NavigableSet<String> deleted = new TreeSet<>(before.keySet());
        deleted.removeIf(path -> all.containsKey(path) || !folder.isFile(path));
        NavigableSet<String> others = new TreeSet<>(folder.entries().keySet());
        others.removeIf(path -> all.containsKey(path)
                || deleted.contains(path)
                || folder.isFolder(path) && !folder.below(path).isEmpty());
        for (String path : all.keySet()) {
            String obstacle = obstacle(path, folder, others);
            if (obstacle != null || !before.containsKey(path) && staged.contains(path) && isFileLike(folder, path)) {
                throw new FileInTheWayException(output.resolve(obstacle == null ? path : obstacle));
            }
        }
        for (String path : kept) {
            if (!folder.isFile(path)) {
                throw new IOException(output.resolve(path) + " was deleted during the build; run it again");
            }
        }
        return new SitePlan(folder, new TreeSet<>(staged), kept, deleted, others, Manifest.bytes(all));
    }

    /** What is in the way of a file: a file of others where a folder is needed, or a folder with files of others. */
    private static @Nullable String obstacle(String path, Inventory folder, NavigableSet<String> others) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String above = path.substring(0, slash);
            if (others.contains(above) && !folder.isFolder(above)) {
                return above;
            }
        }
        return Inventory.below(others, path).isEmpty() ? null : path;
    }

    private static boolean isFileLike(Inventory folder, String path) {
        return folder.entries().containsKey(path) && !folder.isFolder(path);
    }

    /** Files of others that are worth mentioning. Those of version control and the like are not. */
    List<String> foreign() {
        return others.stream()
                .filter(path -> !folder.isFolder(path) && !EXPECTED.contains(path))
                .filter(path -> !path.startsWith(".") && !path.contains("/."))
                .toList();
    }
}
