package org.kitpress.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds a site again and again in memory while somebody works on it. Records of files that have not changed, the theme,
 * and the findings about pages that look the same are reused. Each depends only on the bytes that it is found by, so every
 * snapshot is what a build from scratch would give. Used by one thread at a time.
 */
public final class IncrementalBuild implements AutoCloseable {
    private final Workspace workspace;
    private final boolean drafts;
    private final Supplier<LocalDate> today;

    private record Stamp(long size, FileTime changed) {}

    /**
     * @param site the folder that holds {@code content/}
     * @param today the day on which reviews are due
     */
    public IncrementalBuild(Path site, boolean drafts, Supplier<LocalDate> today) {
        this.workspace = new Workspace(site);
        this.drafts = drafts;
        this.today = today;
    }

    /**
     * The site as its files are now. Only the first stage of the build has been run, so that a saved page can be shown at
     * once; {@link SiteSnapshot#check} and {@link SiteSnapshot#inspect} run the others.
     *
     * @param known a snapshot of this build, which is returned if nothing has changed since; null for none
     * @throws IOException if a file cannot be read, which also happens while somebody is moving it
     */
    public SiteSnapshot next(@Nullable SiteSnapshot known) throws IOException {
        BuildOptions options = new BuildOptions(workspace.site(), null, null, drafts, false, false, false, today.get());
        workspace.forgetFiles();
        Build build = Build.read(workspace, options);
        SiteSnapshot next =
                new SiteSnapshot(build, stamps(build.content().toolkit().assets()));
        return known != null && known.isLike(next) ? known : next;
    }

    private Map<String, Stamp> stamps(List<String> files) throws IOException {
        Map<String, Stamp> stamps = new TreeMap<>();
        for (String file : files) {
            BasicFileAttributes seen = Files.readAttributes(workspace.site().resolve(file), BasicFileAttributes.class);
            stamps.put(file, new Stamp(seen.size(), seen.lastModifiedTime()));
        }
        return stamps;
    }

    @Override
    public void close() {
        workspace.close();
    }
}
