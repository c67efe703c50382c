package org.kitpress.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitpress.check.Rulings;
import org.kitpress.content.ContentReader;
import org.kitpress.content.FilesRead;
import org.kitpress.content.SourceLines;
import org.kitpress.model.Toolkit;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.Options;
import org.kitpress.render.html.ReadyTheme;
import org.kitpress.render.html.ThemeException;
import org.kitpress.render.html.ThemeFiles;
import org.kitpress.report.Finding;

/**
 * Builds a site again and again while somebody works on it, into memory. From one time to the next it keeps the pages
 * whose files have not changed, the theme, and what was seen of rendered pages; each is a pure function of what it is
 * kept by, so every edition is what a build from nothing would give. Used by one thread at a time.
 */
public final class LiveBuild implements AutoCloseable {
    private final Path site;
    private final boolean drafts;
    private final Supplier<LocalDate> today;
    private final Cores cores = new Cores();
    private final FilesRead filesRead = new FilesRead();
    private final Seen seen = new Seen();
    private @Nullable ThemeFiles bundled;
    private @Nullable ThemeFiles ownFiles;
    private @Nullable ReadyTheme theme;

    /**
     * @param site the folder that holds {@code content/}
     * @param today the day on which reviews are due
     */
    public LiveBuild(Path site, boolean drafts, Supplier<LocalDate> today) {
        this.site = site;
        this.drafts = drafts;
        this.today = today;
    }

    /**
     * The site as its files stand now. Rules are looked at later, by {@link Edition#check}, so that a saved page is
     * shown at once.
     *
     * @param known an edition of this build, which is returned when nothing has changed since; null for none
     * @throws IOException when a file cannot be read, which also happens while somebody is moving it
     */
    public Edition next(@Nullable Edition known) throws IOException {
        Request request = new Request(site, null, null, drafts, false, false, today.get());
        ContentReader.Content content = ContentReader.read(site, cores.executor(), filesRead);
        Toolkit toolkit = content.toolkit();
        Stamps stamps = Stamps.of(site, toolkit.assets());
        SourceLines lines = new SourceLines(site);
        List<Finding> read = new ArrayList<>(content.findings());
        Supplier<Verdict> verdicts = () -> {
            Verdict verdict = new Verdict(new Rulings(content.checks(), content.silences()), lines, false);
            verdict.add(read);
            return verdict;
        };
        Edition.Works works = verdicts.get().isStopped() ? null : works(request, toolkit, read);
        Lazy<List<Finding>> rules = new Lazy<>(() -> Build.check(content, request, lines, cores));
        Edition edition = new Edition(content, stamps, verdicts, rules, works, seen);
        return known != null && known.isLike(edition) ? known : edition;
    }

    /** What renders the pages; null when the theme cannot, which is then among the findings. */
    private Edition.@Nullable Works works(Request request, Toolkit toolkit, List<Finding> findings) throws IOException {
        String name = toolkit.settings().theme().name();
        if (!ThemeLoader.exists(site, name)) {
            findings.add(ThemeFaults.unknown(name));
            return null;
        }
        try {
            ReadyTheme ready = theme(name);
            Options options = new Options(null, drafts);
            HtmlRenderer renderer = new HtmlRenderer(toolkit, ready, options);
            return new Edition.Works(
                    renderer, Beside.groups(request, toolkit, renderer), ready, name, request.base(toolkit), options);
        } catch (ThemeException fault) {
            findings.add(ThemeFaults.finding(name, fault));
            return null;
        }
    }

    private ReadyTheme theme(String name) throws IOException {
        ThemeFiles own = ThemeLoader.own(site, name);
        ReadyTheme before = theme;
        if (before != null && own.sameAs(ownFiles)) {
            return before;
        }
        if (bundled == null) {
            bundled = ThemeLoader.bundled();
        }
        ReadyTheme ready = new ReadyTheme(own.over(bundled));
        ownFiles = own;
        theme = ready;
        return ready;
    }

    @Override
    public void close() {
        cores.close();
    }
}
