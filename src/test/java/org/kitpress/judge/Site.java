package org.kitpress.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A built site as the crawler sees it: a folder on disk, or the same behind a server. */
interface Site {
    /** The address of the folder, with a slash at the end. */
    URI base();

    /** Paths of all HTML files relative to the folder, with slashes, sorted; also those that no link leads to. */
    List<String> pages();

    /**
     * What a browser gets for a path.
     *
     * @param path relative to the folder, decoded; may be empty or end with a slash
     * @return empty where it gets nothing, or an error page
     */
    Optional<byte[]> read(String path);

    /** Files below a folder that end with {@code ending}, as paths with slashes, sorted. */
    static List<String> filesIn(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " could not be listed.", e);
        }
    }
}
