package org.kitpress.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.kitpress.output.OutputFile;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.ThemeException;
import org.kitpress.report.Finding;
import org.kitpress.write.Sink;

/**
 * The site as its source files were at one moment. A file is made when it is first needed, and kept; it has the same bytes
 * as the file that a build without PDFs writes. Used by many threads.
 */
public final class SiteSnapshot {
    private final Build build;
    private final Map<String, ?> assets;
    private final Outputs outputs;
    private final @Nullable KeptPages pages;
    private final List<KeptFiles> files;

    /** @param assets by file name, for each file that is published unchanged, a value that changes with the file */
    SiteSnapshot(Build build, Map<String, ?> assets) throws IOException {
        this.build = build;
        this.assets = assets;
        FindingCollector read = build.collector();
        read.add(build.content().findings());
        this.outputs = read.isStopped() ? Outputs.NONE : build.outputs();
        HtmlRenderer renderer = outputs.renderer();
        this.pages = renderer == null ? null : new KeptPages(renderer);
        Workers workers = build.workspace().workers();
        this.files = outputs.others().stream()
                .map(group -> new KeptFiles(group, workers))
                .toList();
    }

    /** Whether both are made from the same content with the same theme, or cannot be made for the same reasons. */
    boolean isLike(SiteSnapshot other) {
        return build.content().isEquivalent(other.build.content())
                && assets.equals(other.assets)
                && outputs.findings().equals(other.outputs.findings())
                && (isBroken() ? other.isBroken() : Objects.equals(outputs.theme(), other.outputs.theme()));
    }

    private FindingCollector collector() {
        FindingCollector findings = build.collector();
        findings.add(build.content().findings());
        findings.add(outputs.findings());
        return findings;
    }

    /** What is wrong with the content and the theme as they were read, sorted, each with its line if there is one. */
    public List<Finding> findings() {
        return collector().findings();
    }

    /** The same, and what breaks a rule. */
    public List<Finding> check() throws IOException {
        FindingCollector findings = collector();
        findings.add(build.rules());
        return findings.findings();
    }

    /** Whether errors in the content or the theme keep the site from being made; it has no files then. */
    public boolean isBroken() {
        return pages == null;
    }

    /** The paths of all pages, relative to the site's root, sorted. */
    public Set<String> pages() {
        return pages == null ? Set.of() : pages.paths();
    }

    /**
     * The file at a path.
     *
     * @param path relative to the site's root, with forward slashes
     * @throws IOException if a file that it is made from cannot be read
     */
    public FileLookup file(String path) throws IOException {
        if (pages == null) {
            return new FileLookup.Absent();
        }
        try {
            OutputFile page = pages.get(path);
            if (page != null) {
                return new FileLookup.Found(page);
            }
            for (KeptFiles group : files) {
                OutputFile file = group.get(path);
                if (file != null) {
                    return new FileLookup.Found(file);
                }
            }
            return new FileLookup.Absent();
        } catch (ThemeException e) {
            return new FileLookup.Faulty(Objects.requireNonNull(outputs.theme()).finding(e));
        }
    }

    /** The page for addresses that do not exist, with links that work at any depth below the root. */
    public Optional<OutputFile> notFound() {
        try {
            return Optional.ofNullable(pages).map(KeptPages::notFound);
        } catch (ThemeException e) {
            return Optional.empty();
        }
    }

    /** The content file that a page is made from; empty if it is made from the toolkit as a whole. */
    public String source(String path) {
        return pages == null ? "" : pages.source(path);
    }

    /**
     * Runs all stages of a build that have not been run for some file yet, one page after another.
     *
     * @param stop asked between pages; once it is true, nothing more is done and empty is returned
     * @return everything that a build without PDFs finds, sorted
     */
    public Optional<List<Finding>> inspect(BooleanSupplier stop) throws IOException {
        Build.Mode mode = new Build.Mode(
                () -> Sink.NOWHERE,
                group -> !group.isOnDemand(),
                new Workers.OneByOne(stop),
                build.workspace().inspections().at(build.root()),
                true);
        try {
            return Optional.of(build.run(() -> outputs.with(pages, List.copyOf(files)), mode)
                    .findings());
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }
}
