package org.kitpress.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of the files that the last build made, in the output folder: a path on each line, sorted. The path of a file
 * that can be reused is followed, after tabs, by the hashes of its inputs and its bytes, and a note. Only files in the list
 * are ever deleted.
 */
final class Manifest {
    static final String NAME = ".kitpress-manifest";

    private static final Pattern LINE = Pattern.compile("(.+?)(?:\t([0-9a-f]{64})\t([0-9a-f]{64})(?:\t(\\w*))?)?");

    private Manifest() {}

    /**
     * The origin of a file. Hashes are SHA-256, in hexadecimal.
     *
     * @param inputs the hash of everything that it depends on; empty for a file that is cheap to make again
     * @param bytes the hash of its content
     * @param note for later builds that reuse the file: letters and digits
     */
    record Origin(String inputs, String bytes, String note) {
        static final Origin NONE = new Origin("", "", "");
    }

    /** The files of the last build; empty if there was none. Paths that lead out of the folder are ignored. */
    static NavigableMap<String, Origin> read(Disk disk, Path output) throws IOException {
        Path file = output.resolve(NAME);
        NavigableMap<String, Origin> files = new TreeMap<>();
        BasicFileAttributes found = disk.find(file);
        if (found != null && found.isRegularFile()) {
            for (String line : new String(disk.read(file), StandardCharsets.UTF_8).split("\n")) {
                Matcher parts = LINE.matcher(line);
                if (parts.matches() && !parts.group(1).equals(NAME) && isBelow(output, parts.group(1))) {
                    // Older versions wrote no note; their files can be replaced, but not reused.
                    boolean kept = parts.group(4) != null;
                    files.put(
                            parts.group(1),
                            kept ? new Origin(parts.group(2), parts.group(3), parts.group(4)) : Origin.NONE);
                }
            }
        }
        return files;
    }

    /** Whether a path, with slashes, names something in a folder, and in the shortest way. */
    static boolean isBelow(Path folder, String path) {
        try {
            Path root = folder.toAbsolutePath().normalize();
            Path place = root.resolve(path).normalize();
            return place.startsWith(root)
                    && !place.equals(root)
                    && FileTrees.relative(root, place).equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    static byte[] bytes(NavigableMap<String, Origin> files) {
        StringBuilder text = new StringBuilder();
        files.forEach((path, origin) -> {
            text.append(path);
            if (!origin.inputs.isEmpty()) {
                text.append('\t').append(origin.inputs).append('\t').append(origin.bytes);
                text.append('\t').append(origin.note);
            }
            text.append('\n');
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
