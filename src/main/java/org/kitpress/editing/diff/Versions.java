package org.kitpress.editing.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.ContentReader;
import org.kitpress.editing.history.NoSuchRevisionException;
import org.kitpress.editing.history.Revision;
import org.kitpress.model.Toolkit;

/** Compares two versions of a toolkit that a person has named: folders, or revisions in Git. */
public final class Versions {
    private final Path site;

    /** @param site from where folders are named, and in whose repository revisions are looked up */
    public Versions(Path site) {
        this.site = site;
    }

    /** How a difference is told. */
    public enum Format {
        MARKDOWN,
        JSON
    }

    /**
     * The difference as text.
     *
     * @throws NoSuchVersion when one of the two is not there
     * @throws IOException when a file cannot be read, or Git does not work
     */
    public String diff(String before, String after, Format format) throws IOException, NoSuchRevisionException {
        Difference difference = Diff.of(read(before), read(after));
        return format == Format.JSON ? JsonReport.of(difference) : MarkdownReport.of(difference);
    }

    private Toolkit read(String name) throws IOException, NoSuchRevisionException {
        Path folder = folder(name);
        if (folder != null) {
            return read(folder);
        }
        try (Revision revision = Revision.open(site, name)) {
            return read(revision.site());
        }
    }

    /** The folder that holds {@code content/}; null when the name is no folder's. */
    private @Nullable Path folder(String name) throws NoSuchRevisionException {
        Path folder;
        try {
            folder = site.resolve(name);
        } catch (InvalidPathException e) {
            return null;
        }
        if (name.isBlank() || !Files.isDirectory(folder)) {
            return null;
        }
        Path real = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(real.resolve("content"))) {
            return real;
        }
        Path above = real.getParent();
        if (above != null && real.endsWith("content")) {
            return above;
        }
        throw new NoSuchRevisionException("the folder '" + name + "' holds no folder 'content'");
    }

    private static Toolkit read(Path folder) throws IOException {
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            return ContentReader.read(folder, cores).toolkit();
        } finally {
            cores.shutdownNow();
        }
    }
}
