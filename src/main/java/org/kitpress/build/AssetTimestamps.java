package org.kitpress.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sizes and modification times of images and other files that are published unchanged, to notice when one changes. */
record AssetTimestamps(Map<String, Stamp> files) {
    record Stamp(long size, FileTime changed) {}

    static AssetTimestamps of(Path site, List<String> files) throws IOException {
        Map<String, Stamp> stamps = new TreeMap<>();
        for (String file : files) {
            BasicFileAttributes seen = Files.readAttributes(site.resolve(file), BasicFileAttributes.class);
            stamps.put(file, new Stamp(seen.size(), seen.lastModifiedTime()));
        }
        return new AssetTimestamps(stamps);
    }
}
