package org.kitpress.render.html;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a theme, in memory.
 *
 * @param files the files by path relative to the theme's folder, with forward slashes: {@code templates/page.ftlh}; the
 *     arrays are owned by this record and must not be changed
 */
public record ThemeFiles(SortedMap<String, byte[]> files) {
    public ThemeFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public ThemeFiles(Map<String, byte[]> files) {
        this(new TreeMap<>(files));
    }

    /** Returns these files, plus the files of another theme that this theme does not have under the same name. */
    public ThemeFiles over(ThemeFiles fallback) {
        SortedMap<String, byte[]> all = new TreeMap<>(fallback.files);
        all.putAll(files);
        return new ThemeFiles(all);
    }

    /** Returns the file's content; null if the theme has no such file. */
    public byte @Nullable [] find(String path) {
        return files.get(path);
    }

    /** Returns the files under a folder, with the folder's name removed: {@code under("assets/")}. */
    public SortedMap<String, byte[]> under(String folder) {
        SortedMap<String, byte[]> part = new TreeMap<>();
        files.tailMap(folder).forEach((path, bytes) -> {
            if (path.startsWith(folder)) {
                part.put(path.substring(folder.length()), bytes);
            }
        });
        return part;
    }

    /** Whether another theme has the same files with the same bytes. */
    public boolean sameAs(@Nullable ThemeFiles other) {
        return other != null
                && files.keySet().equals(other.files.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
    }
}
