package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Where an output folder really is. */
public final class OutputFolder {
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

    /** Whether one of two folders is the other one or contains it, wherever links lead. */
    public static boolean overlap(Path a, Path b) throws IOException {
        Path first = real(a);
        Path second = real(b);
        return first.startsWith(second) || second.startsWith(first);
    }
}
