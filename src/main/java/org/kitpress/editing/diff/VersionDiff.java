package org.kitpress.editing.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.kitpress.build.Workspace;
import org.kitpress.content.ContentReader;
import org.kitpress.editing.history.NoSuchRevisionException;
import org.kitpress.editing.history.Revision;
import org.kitpress.model.Toolkit;

/** Compares two versions of a toolkit, each a folder or a Git revision. */
public final class VersionDiff {
    private final Path site;

    /** @param site the folder that paths are relative to, and whose repository contains the revisions */
    public VersionDiff(Path site) {
        this.site = site;
    }

    public enum Format {
        MARKDOWN,
        JSON
    }

    /**
     * Compares two versions and returns a report.
     *
     * @throws NoSuchRevisionException when a version does not exist
     * @throws IOException when a file cannot be read or Git fails
     */
    public String diff(String before, String after, Format format) throws IOException, NoSuchRevisionException {
        try (Workspace workspace = new Workspace(site)) {
            ExecutorService threads = workspace.threads();
            Difference difference = Diff.of(read(before, threads), read(after, threads));
            return format == Format.JSON ? JsonReport.of(difference) : MarkdownReport.of(difference);
        }
    }

    private Toolkit read(String name, ExecutorService threads) throws IOException, NoSuchRevisionException {
        Path folder = folder(name);
        if (folder != null) {
            return ContentReader.read(folder, threads).toolkit();
        }
        try (Revision revision = Revision.open(site, name)) {
            return ContentReader.read(revision.site(), threads).toolkit();
        }
    }

    /** The folder that contains {@code content/}; null when the name is not that of a folder. */
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
        Path absolute = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute.resolve("content"))) {
            return absolute;
        }
        Path parent = absolute.getParent();
        if (parent != null && absolute.endsWith("content")) {
            return parent;
        }
        throw new NoSuchRevisionException("the folder '" + name + "' contains no folder 'content'");
    }
}
