package org.kitpress.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A site opened from disk: an address must name a file, in the very letters of its name on every system, since nothing
 * turns a folder into its index page there.
 */
final class DiskSite implements Site {
    /** Not the real folder: a link that climbs out must not come back in by the folder's own name. */
    private static final URI BASE = URI.create("file:///folder-of-the-site/");

    private final Path folder;
    private final List<String> pages;
    private final Set<String> files;

    DiskSite(Path folder) {
        this.folder = folder;
        this.pages = Site.filesIn(folder, ".html");
        this.files = Set.copyOf(Site.filesIn(folder, ""));
    }

    @Override
    public URI base() {
        return BASE;
    }

    @Override
    public List<String> pages() {
        return pages;
    }

    @Override
    public Optional<byte[]> read(String path) {
        try {
            return files.contains(path) ? Optional.of(Files.readAllBytes(folder.resolve(path))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " could not be read.", e);
        }
    }
}
