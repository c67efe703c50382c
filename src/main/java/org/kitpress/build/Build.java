package org.kitpress.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kitpress.build.BuildResult.PdfCounts;
import org.kitpress.check.CheckContext;
import org.kitpress.check.CheckOptions;
import org.kitpress.check.Checks;
import org.kitpress.check.ReadingGrades;
import org.kitpress.check.SeverityOverrides;
import org.kitpress.content.ContentReader;
import org.kitpress.model.ImageFile;
import org.kitpress.model.Settings;
import org.kitpress.render.html.ThemeException;
import org.kitpress.render.print.PrintThemeException;
import org.kitpress.report.Finding;
import org.kitpress.report.ReadingGrade;
import org.kitpress.write.Sink;
import org.kitpress.write.SiteWriter;
import org.kitpress.write.WriteResult;

/**
 * The pipeline from content files to a site. Every build runs the same stages in the same order:
 *
 * <ol>
 *   <li><b>read</b>: content files become the records of a toolkit. Whatever cannot be read becomes a finding.
 *   <li><b>check</b>: the rules over the whole toolkit add findings. After an error, nothing will be written: the
 *       remaining stages run only to report in the same run what is wrong with finished pages.
 *   <li><b>render</b>: {@link Outputs} lists groups of files, which are made one after another: PDFs, because pages show
 *       their sizes, then pages, then data, search and the other files. Each file goes straight to the sink.
 *   <li><b>inspect</b>: links, accessibility and weight of the rendered pages add findings.
 *   <li><b>write</b>: unless there are errors, the sink puts all files in place.
 * </ol>
 *
 * <p>Builds differ in the parameters of {@link Mode} only. {@code build} has a folder as its sink. {@code check} has
 * none, and checks documents for paper without making PDFs of them. A preview keeps files in memory: it asks for the
 * pages that somebody looks at right after reading, shows them in spite of broken rules, and runs the remaining stages,
 * which reuse these files, when nobody is waiting.
 */
public final class Build {
    private final Workspace workspace;
    private final BuildOptions options;
    private final Stopwatch stopwatch;
    private final ContentReader.Content content;
    private final Memoized<CheckContext> checkContext;
    private final Memoized<List<Finding>> rules;

    /**
     * What sets one build apart from another.
     *
     * @param sink where files go, opened once the content has been checked
     * @param wants the groups of files that are made; the files of other groups are assumed to exist
     * @param isTolerant whether files are made although the content breaks rules
     */
    record Mode(
            Stopwatch.Work<Sink> sink,
            Predicate<OutputGroup> wants,
            Workers workers,
            PageInspection inspection,
            boolean isTolerant) {}

    private Build(Workspace workspace, BuildOptions options, Stopwatch stopwatch, ContentReader.Content content) {
        this.workspace = workspace;
        this.options = options;
        this.stopwatch = stopwatch;
        this.content = content;
        this.checkContext = new Memoized<>(this::newCheckContext);
        this.rules = new Memoized<>(this::check);
    }

    /**
     * Builds the site, or only looks for findings if no output is asked for.
     *
     * @throws IOException if a file cannot be read or written; the existing site is not changed then
     */
    public static BuildResult run(BuildOptions options) throws IOException {
        try (Workspace workspace = new Workspace(options.site())) {
            return read(workspace, options).run();
        }
    }

    /**
     * Runs the first stage.
     *
     * @throws IOException if a file cannot be read
     */
    public static Build read(Workspace workspace, BuildOptions options) throws IOException {
        Stopwatch stopwatch = new Stopwatch();
        return new Build(workspace, options, stopwatch, stopwatch.time("read", workspace::content));
    }

    /**
     * Runs the other stages, with a sink as the options ask for.
     *
     * @throws IOException if a file cannot be read or written; the existing site is not changed then
     */
    public BuildResult run() throws IOException {
        Path output = options.output();
        return run(
                this::outputs,
                new Mode(
                        () -> output == null ? Sink.NOWHERE : new SiteWriter(output),
                        group -> true,
                        workspace.workers(),
                        PageInspection.of(root()),
                        false));
    }

    /** @param outputs called after the checks */
    BuildResult run(Stopwatch.Work<Outputs> outputs, Mode mode) throws IOException {
        FindingCollector findings = collector();
        findings.add(content.findings());
        findings.add(stopwatch.time("check", rules::get));
        // What is wrong with the theme and its words is reported together with what is wrong with the content.
        Outputs all = stopwatch.time("theme", outputs);
        findings.add(all.findings());
        if (!findings.isStopped() || mode.isTolerant()) {
            try (Sink sink = mode.sink().run()) {
                return make(all, mode, sink, findings);
            }
        }
        // There will be no site. Its pages are rendered all the same, so that what is wrong with them is reported, too.
        Outputs pages = all.forCheck();
        Workers workers = new Workers.Lenient(mode.workers());
        Mode check = new Mode(mode.sink(), pages::isPages, workers, mode.inspection(), true);
        int made = make(pages, check, Sink.NOWHERE, findings).pages();
        return result(findings, Math.max(made, content.toolkit().pages().size()), PdfCounts.NONE, null);
    }

    private BuildResult make(Outputs outputs, Mode mode, Sink sink, FindingCollector findings) throws IOException {
        RenderedSite site = new RenderedSite(sink, mode.inspection());
        Set<String> broken = broken(findings);
        if (!render(outputs, mode, site, findings)) {
            return result(findings, 0, outputs.pdfCounts(), null);
        }
        int kilobytes = content.checks().pageKilobytes();
        findings.add(stopwatch.time("inspect", () -> site.inspect(kilobytes, broken)));
        if (broken.isEmpty()) {
            findings.close();
        }
        return result(
                findings,
                site.pages(),
                outputs.pdfCounts(),
                findings.isStopped() || sink == Sink.NOWHERE
                        ? null
                        : stopwatch.time("write", sink::commit).orElse(null));
    }

    /** The files whose pages may look wrong only because of an error: all of them if a file could not be read. */
    private Set<String> broken(FindingCollector findings) {
        FindingCollector read = collector();
        read.add(content.findings());
        Set<String> broken = new HashSet<>(findings.filesWithErrors());
        if (!read.filesWithErrors().isEmpty()) {
            broken.addAll(content.lines().files());
        }
        return broken;
    }

    /** @return whether there is a site that the theme can render */
    private boolean render(Outputs outputs, Mode mode, RenderedSite site, FindingCollector findings)
            throws IOException {
        LoadedTheme theme = outputs.theme();
        if (theme == null || outputs.renderer() == null) {
            return false;
        }
        try {
            for (OutputGroup group : outputs.groups()) {
                if (mode.wants().test(group)) {
                    findings.add(stopwatch.time(group.name(), () -> group.make(mode.workers(), site)));
                } else {
                    site.expect(group);
                }
            }
            return true;
        } catch (ThemeException e) {
            findings.add(List.of(theme.finding(e)));
        } catch (PrintThemeException e) {
            findings.add(List.of(theme.finding(e)));
        }
        return false;
    }

    /**
     * Runs the first two stages only, and returns what is wrong with the content.
     *
     * @throws IOException if a file cannot be read
     */
    public List<Finding> findings() throws IOException {
        FindingCollector findings = collector();
        findings.add(content.findings());
        findings.add(rules.get());
        return findings.findings();
    }

    private List<Finding> check() throws IOException {
        return workspace.workers().run(Checks.tasks(checkContext.get())).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private CheckContext newCheckContext() {
        CheckOptions checkOptions = new CheckOptions(
                options.today(), options.drafts(), content.lines()::of, this::imageOf, content.checks());
        return new CheckContext(content.toolkit(), content.targets(), checkOptions);
    }

    private ImageFile imageOf(String file) {
        try {
            return ImageFile.read(workspace.site().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the content and the theme give; nothing if the theme cannot be used. */
    Outputs outputs() throws IOException {
        Settings.Theme theme = content.toolkit().settings().theme();
        return Outputs.of(content, options, workspace.theme(theme));
    }

    private BuildResult result(FindingCollector findings, int pages, PdfCounts pdfs, @Nullable WriteResult written) {
        return new BuildResult(
                findings.findings(),
                pages,
                pdfs,
                written,
                findings.isStopped(),
                stopwatch.timings(),
                stopwatch.seconds());
    }

    /** Collects findings with the severities that the toolkit sets, each with the line that was read. */
    FindingCollector collector() {
        return new FindingCollector(
                new SeverityOverrides(content.checks(), content.suppressions()),
                content.lines(),
                options.strict(),
                options.drafts() ? Set.of() : content.toolkit().drafts());
    }

    /** The findings of the rules over the whole toolkit, in no particular order. */
    List<Finding> rules() throws IOException {
        return rules.get();
    }

    /** How hard each page is to read, in the toolkit's order, each followed by its sections. */
    public List<ReadingGrade> readingGrades() throws IOException {
        return ReadingGrades.of(checkContext());
    }

    CheckContext checkContext() throws IOException {
        return checkContext.get();
    }

    ContentReader.Content content() {
        return content;
    }

    Workspace workspace() {
        return workspace;
    }

    /** The path of the site on its server, with a slash at its end; {@code /} if it is not known. */
    String root() {
        return options.root(content.toolkit());
    }
}
