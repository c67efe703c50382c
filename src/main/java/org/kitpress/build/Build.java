package org.kitpress.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kitpress.check.CheckContext;
import org.kitpress.check.CheckOptions;
import org.kitpress.check.Checks;
import org.kitpress.check.SeverityOverrides;
import org.kitpress.content.ContentReader;
import org.kitpress.inspect.PageWeights;
import org.kitpress.inspect.SiteInspection;
import org.kitpress.model.Address;
import org.kitpress.model.Messages;
import org.kitpress.model.Toolkit;
import org.kitpress.output.PdfSize;
import org.kitpress.render.html.CompiledTheme;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.PageTask;
import org.kitpress.render.html.PdfTask;
import org.kitpress.render.html.RenderOptions;
import org.kitpress.render.html.ThemeException;
import org.kitpress.render.html.ThemeFiles;
import org.kitpress.render.print.Pdf;
import org.kitpress.render.print.PrintThemeException;
import org.kitpress.report.Finding;
import org.kitpress.write.SiteWriter;
import org.kitpress.write.WriteResult;

/** A build, from content to site: reads, checks, renders, inspects, writes. */
public final class Build {
    private final BuildOptions buildOptions;
    private final Workspace workspace;
    private final WorkerPool workerPool;
    private final Stopwatch stopwatch = new Stopwatch();
    private PdfCounts pdfCounts = PdfCounts.NONE;

    private Build(BuildOptions buildOptions, Workspace workspace) {
        this.buildOptions = buildOptions;
        this.workspace = workspace;
        this.workerPool = workspace.workers();
    }

    /**
     * Builds the site, or only looks for findings when no output is asked for.
     *
     * @throws IOException when a file cannot be read or written; the last output is then as it was
     */
    public static BuildResult run(BuildOptions buildOptions) throws IOException {
        try (Workspace workspace = new Workspace(buildOptions.site())) {
            return run(buildOptions, workspace);
        }
    }

    /** The same, for a command that does more with the site than build it. */
    public static BuildResult run(BuildOptions buildOptions, Workspace workspace) throws IOException {
        return new Build(buildOptions, workspace).run();
    }

    private BuildResult run() throws IOException {
        ContentReader.Content content = stopwatch.time("read", workspace::content);
        Toolkit toolkit = content.toolkit();
        FindingCollector findingCollector = new FindingCollector(
                new SeverityOverrides(content.checks(), content.silences()), content.lines(), buildOptions.strict());
        findingCollector.add(content.findings());
        findingCollector.add(stopwatch.time("check", () -> check(content, buildOptions, workerPool)));
        if (findingCollector.isStopped()) {
            return outcome(findingCollector, toolkit.pages().size(), null);
        }
        Path output = buildOptions.output();
        if (output == null) {
            return outcome(findingCollector, render(content, null, findingCollector), null);
        }
        try (SiteWriter writer = new SiteWriter(output)) {
            int pages = render(content, writer, findingCollector);
            return outcome(
                    findingCollector,
                    pages,
                    findingCollector.isStopped() ? null : stopwatch.time("write", writer::commit));
        }
    }

    /** What the rules over the whole toolkit find, in no order. */
    static List<Finding> check(ContentReader.Content content, BuildOptions buildOptions, WorkerPool workerPool)
            throws IOException {
        CheckContext checkContext = checkContext(content, buildOptions);
        return workerPool.run(Checks.tasks(checkContext)).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    static CheckContext checkContext(ContentReader.Content content, BuildOptions buildOptions) {
        CheckOptions options = new CheckOptions(
                buildOptions.today(),
                buildOptions.drafts(),
                content.lines()::of,
                file -> size(buildOptions.site().resolve(file)),
                content.checks());
        return new CheckContext(content.toolkit(), content.targets(), options);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param writer null to look for findings only
     * @return how many pages were rendered
     */
    private int render(ContentReader.Content content, @Nullable SiteWriter writer, FindingCollector findingCollector)
            throws IOException {
        Toolkit toolkit = content.toolkit();
        String name = toolkit.settings().theme().name();
        if (!ThemeLoader.exists(buildOptions.site(), name)) {
            findingCollector.add(List.of(ThemeFindings.unknown(name)));
            return 0;
        }
        PageQueue pageQueue =
                new PageQueue(workerPool, writer == null ? file -> {} : writer::stage, buildOptions.base(toolkit));
        try {
            ThemeFiles bundled = stopwatch.time("theme", ThemeLoader::bundled);
            ThemeFiles own = stopwatch.time("theme", () -> ThemeLoader.own(buildOptions.site(), name));
            ThemeFiles theme = own.over(bundled);
            CompiledTheme ready = new CompiledTheme(theme);
            ThemeWords words = ThemeWords.read(name, own, bundled);
            findingCollector.add(words.findings(toolkit.settings()));
            Messages messages = words.messages(toolkit.settings());
            HtmlRenderer renderer = new HtmlRenderer(
                    toolkit,
                    content.targets(),
                    ready,
                    messages,
                    new RenderOptions(buildOptions.baseUrl(), buildOptions.drafts(), buildOptions.pdfs()));
            List<PdfTask> printings = buildOptions.pdfs() ? renderer.pdfTasks() : List.of();
            Map<Address, PdfSize> sizes = Map.of();
            // First, because the pages tell the sizes of the PDFs that they link to.
            if (buildOptions.pdfs()) {
                Pdf pdf = PdfSetup.open(buildOptions, toolkit, theme);
                sizes = bind(
                        printings,
                        new PdfBuilder(workerPool, pdf, content.lines(), shelf(writer, findingCollector)),
                        findingCollector);
            }
            List<PageTask> pages = renderer.pageTasks(sizes);
            stopwatch.time("render", () -> pageQueue.pages(pages));
            for (OutputGroup outputGroup : ExtraOutputs.groups(buildOptions, toolkit, content.targets(), renderer)) {
                stopwatch.time(outputGroup.name(), () -> pageQueue.files(outputGroup.making()));
            }
            Set<String> paths = new TreeSet<>(pageQueue.paths());
            printings.forEach(pdfTask -> paths.add(pdfTask.address().path()));
            findingCollector.add(pageQueue.findings());
            findingCollector.add(
                    stopwatch.time("inspect", () -> SiteInspection.check(pageQueue.facts(), paths::contains)));
            int kilobytes = content.checks().pageKilobytes();
            findingCollector.add(PageWeights.check(pageQueue.facts(), pageQueue::size, kilobytes));
        } catch (ThemeException fault) {
            findingCollector.add(List.of(ThemeFindings.finding(name, fault)));
            return 0;
        } catch (PrintThemeException fault) {
            findingCollector.add(List.of(ThemeFindings.finding(name, fault)));
            return 0;
        }
        findingCollector.close();
        return pageQueue.facts().size();
    }

    /** PDFs are costly: none is made when nothing will be written. */
    private static PdfBuilder.@Nullable PdfCache shelf(@Nullable SiteWriter writer, FindingCollector findingCollector) {
        return writer == null || findingCollector.isStopped() ? null : PdfSetup.shelf(writer);
    }

    private Map<Address, PdfSize> bind(
            List<PdfTask> printings, PdfBuilder pdfBuilder, FindingCollector findingCollector) throws IOException {
        pdfCounts = stopwatch.time("pdf", () -> pdfBuilder.bind(printings));
        findingCollector.add(pdfBuilder.findings());
        return pdfBuilder.sizes();
    }

    private BuildResult outcome(FindingCollector findingCollector, int pages, @Nullable WriteResult writeResult) {
        return new BuildResult(
                findingCollector.findings(),
                pages,
                pdfCounts,
                writeResult,
                findingCollector.isStopped(),
                stopwatch.timings(),
                stopwatch.seconds());
    }
}
