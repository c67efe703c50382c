package org.kitpress.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The list of the files that the last build made, kept in the output folder: a path on each line, sorted. Only what
 * stands in it is ever deleted.
 */
final class Manifest {
    static final String NAME = ".kitpress-manifest";

    private Manifest() {}

    /** The paths of the last build; empty when there was none. Lines that lead out of the folder are passed over. */
    static NavigableSet<String> read(Path output) throws IOException {
        Path file = output.resolve(NAME);
        NavigableSet<String> paths = new TreeSet<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
                if (isBelow(output, line)) {
                    paths.add(line);
                }
            }
        }
        return paths;
    }

    private static boolean isBelow(Path output, String line) {
        Path root = output.toAbsolutePath().normalize();
        return !line.isBlank()
                && !line.equals(NAME)
                && root.resolve(line).normalize().startsWith(root)
                && !root.resolve(line).normalize().equals(root);
    }

    static byte[] bytes(NavigableSet<String> paths) {
        StringBuilder text = new StringBuilder();
        paths.forEach(path -> text.append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
