package org.kitpress.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.ContentFiles;
import org.kitpress.content.ContentReader;
import org.kitpress.content.ParseCache;
import org.kitpress.model.Settings;

/**
 * A site as one command works on it: its content files, each read from disk once, the threads, and whatever is reused
 * when something is done again. Used by one thread at a time.
 */
public final class Workspace implements AutoCloseable {
    private final Path site;
    private final WorkerPool workers = new WorkerPool();
    private final ParseCache parseCache = new ParseCache();
    private final PageInspection.Cache inspections = new PageInspection.Cache();
    private final ThemeLoader themes;
    private @Nullable ContentFiles files;

    /** @param site the folder that holds {@code content/} */
    public Workspace(Path site) {
        this.site = site;
        this.themes = new ThemeLoader(site);
    }

    public Path site() {
        return site;
    }

    /**
     * The content files as they were when a file was needed first.
     *
     * @throws IOException if a folder cannot be read
     */
    public ContentFiles files() throws IOException {
        ContentFiles known = files;
        if (known == null) {
            known = ContentFiles.list(site);
            files = known;
        }
        return known;
    }

    /** Notes what was written to content files, by their names relative to the site folder. */
    public void wrote(Map<String, byte[]> changed) throws IOException {
        files = files().with(changed);
    }

    /** Makes the next use of the files look at the disk again. */
    void forgetFiles() {
        files = null;
    }

    /** The threads of the command; closed with the workspace. */
    public ExecutorService threads() {
        return workers;
    }

    /** What was read from content files before. */
    public ParseCache parseCache() {
        return parseCache;
    }

    WorkerPool workers() {
        return workers;
    }

    /** The content; parses only what has changed since the last time. */
    ContentReader.Content content() throws IOException {
        return ContentReader.read(files(), threads(), parseCache);
    }

    /** The theme that the settings name, as the site's files have it now. */
    LoadedTheme theme(Settings.Theme wanted) throws IOException {
        return themes.get(wanted);
    }

    /** What the inspection of pages found before. */
    PageInspection.Cache inspections() {
        return inspections;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
