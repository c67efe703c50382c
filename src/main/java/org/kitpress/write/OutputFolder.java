package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an output folder really is. */
public final class OutputFolder {
    /** The folders of a site that people and editors write. */
    private static final List<String> SOURCES = List.of("content", "themes");

    /** As many as Linux follows. */
    private static final int MAX_LINKS = 40;

    private OutputFolder() {}

    /**
     * The path of a folder without symbolic links. Neither the folder nor what its links lead to need exist.
     *
     * @throws IOException if its links lead in a circle
     */
    public static Path real(Path folder) throws IOException {
        Path path = folder.toAbsolutePath().normalize();
        for (int links = 0; links < MAX_LINKS; links++) {
            Path existing = path;
            while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
                existing = FileTrees.parent(existing);
            }
            Path rest = existing.relativize(path);
            if (Files.exists(existing)) {
                return existing.toRealPath().resolve(rest).normalize();
            }
            path = existing.resolveSibling(Files.readSymbolicLink(existing))
                    .resolve(rest)
                    .normalize();
        }
        throw new IOException(folder + " leads in a circle of links");
    }

    /**
     * The folder of a site's sources that an output folder is, contains, or is inside, wherever links lead; null if there is
     * none. A site among its sources would be read as a part of them.
     */
    public static @Nullable Path sourcesIn(Path output, Path site) throws IOException {
        Path place = real(output);
        for (String name : SOURCES) {
            Path sources = site.resolve(name);
            Path real = real(sources);
            if (place.startsWith(real) || real.startsWith(place)) {
                return sources;
            }
        }
        return null;
    }

    /** Whether a folder is inside another one, wherever links lead. */
    public static boolean isInside(Path folder, Path outer) throws IOException {
        Path place = real(folder);
        Path around = real(outer);
        return place.startsWith(around) && !place.equals(around);
    }
}
