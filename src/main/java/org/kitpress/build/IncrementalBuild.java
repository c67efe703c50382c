package org.kitpress.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitpress.check.SeverityOverrides;
import org.kitpress.content.ContentReader;
import org.kitpress.model.Messages;
import org.kitpress.model.Toolkit;
import org.kitpress.render.html.CompiledTheme;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.RenderOptions;
import org.kitpress.render.html.ThemeException;
import org.kitpress.render.html.ThemeFiles;
import org.kitpress.report.Finding;

/**
 * Builds a site again and again while somebody works on it, into memory. From one time to the next it keeps the pages
 * whose files have not changed, the theme, and what was seen of rendered pages; each is a pure function of what it is
 * kept by, so every edition is what a build from nothing would give. Used by one thread at a time.
 */
public final class IncrementalBuild implements AutoCloseable {
    private final Path site;
    private final boolean drafts;
    private final Supplier<LocalDate> today;
    private final Workspace workspace;
    private final InspectionCache inspectionCache = new InspectionCache();
    private @Nullable ThemeFiles bundled;
    private @Nullable ThemeFiles ownFiles;
    private @Nullable LoadedTheme theme;

    /**
     * @param site the folder that holds {@code content/}
     * @param today the day on which reviews are due
     */
    public IncrementalBuild(Path site, boolean drafts, Supplier<LocalDate> today) {
        this.site = site;
        this.workspace = new Workspace(site);
        this.drafts = drafts;
        this.today = today;
    }

    /**
     * The site as its files stand now. Rules are looked at later, by {@link SiteSnapshot#check}, so that a saved page is
     * shown at once.
     *
     * @param known an edition of this build, which is returned when nothing has changed since; null for none
     * @throws IOException when a file cannot be read, which also happens while somebody is moving it
     */
    public SiteSnapshot next(@Nullable SiteSnapshot known) throws IOException {
        BuildOptions buildOptions = new BuildOptions(site, null, null, drafts, false, false, today.get());
        workspace.forgetFiles();
        ContentReader.Content content = workspace.content();
        Toolkit toolkit = content.toolkit();
        AssetTimestamps assetTimestamps = AssetTimestamps.of(site, toolkit.assets());
        List<Finding> read = new ArrayList<>(content.findings());
        Supplier<FindingCollector> verdicts = () -> {
            FindingCollector findingCollector = new FindingCollector(
                    new SeverityOverrides(content.checks(), content.silences()), content.lines(), false);
            findingCollector.add(read);
            return findingCollector;
        };
        SiteSnapshot.Works works = verdicts.get().isStopped() ? null : works(buildOptions, content, read);
        Lazy<List<Finding>> rules = new Lazy<>(() -> Build.check(content, buildOptions, workspace.workers()));
        SiteSnapshot siteSnapshot = new SiteSnapshot(content, assetTimestamps, verdicts, rules, works, inspectionCache);
        return known != null && known.isLike(siteSnapshot) ? known : siteSnapshot;
    }

    /** What renders the pages; null when the theme cannot, which is then among the findings. */
    private SiteSnapshot.@Nullable Works works(
            BuildOptions buildOptions, ContentReader.Content content, List<Finding> findings) throws IOException {
        Toolkit toolkit = content.toolkit();
        String name = toolkit.settings().theme().name();
        if (!ThemeLoader.exists(site, name)) {
            findings.add(ThemeFindings.unknown(name));
            return null;
        }
        try {
            LoadedTheme loaded = theme(name);
            findings.addAll(loaded.words.findings(toolkit.settings()));
            Messages messages = loaded.words.messages(toolkit.settings());
            RenderOptions renderOptions = new RenderOptions(null, drafts);
            HtmlRenderer renderer =
                    new HtmlRenderer(toolkit, content.targets(), loaded.compiled, messages, renderOptions);
            return new SiteSnapshot.Works(
                    renderer,
                    ExtraOutputs.groups(buildOptions, toolkit, content.targets(), renderer),
                    loaded.compiled,
                    name,
                    buildOptions.base(toolkit));
        } catch (ThemeException fault) {
            findings.add(ThemeFindings.finding(name, fault));
            return null;
        }
    }

    /** The site's theme, ready for use. */
    private record LoadedTheme(CompiledTheme compiled, ThemeWords words) {}

    private LoadedTheme theme(String name) throws IOException {
        ThemeFiles own = ThemeLoader.own(site, name);
        LoadedTheme before = theme;
        if (before != null && own.sameAs(ownFiles)) {
            return before;
        }
        if (bundled == null) {
            bundled = ThemeLoader.bundled();
        }
        LoadedTheme loaded = new LoadedTheme(new CompiledTheme(own.over(bundled)), ThemeWords.read(name, own, bundled));
        ownFiles = own;
        theme = loaded;
        return loaded;
    }

    @Override
    public void close() {
        workspace.close();
    }
}
