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
import org.kitpress.check.CheckOptions;
import org.kitpress.check.Checked;
import org.kitpress.check.Checks;
import org.kitpress.check.Rulings;
import org.kitpress.content.ContentReader;
import org.kitpress.content.SourceLines;
import org.kitpress.inspect.PageWeights;
import org.kitpress.inspect.SiteInspection;
import org.kitpress.model.Address;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.output.PdfSize;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.Options;
import org.kitpress.render.html.Printing;
import org.kitpress.render.html.ReadyTheme;
import org.kitpress.render.html.ThemeException;
import org.kitpress.render.html.ThemeFiles;
import org.kitpress.render.print.Pdf;
import org.kitpress.render.print.PrintFault;
import org.kitpress.report.Finding;
import org.kitpress.write.SiteWriter;
import org.kitpress.write.Written;

/** A build, from content to site: reads, checks, renders, inspects, writes. */
public final class Build {
    private final Request request;
    private final Cores cores;
    private final Stopwatch stopwatch = new Stopwatch();
    private final SourceLines lines;
    private Pdfs pdfs = Pdfs.NONE;

    private Build(Request request, Cores cores) {
        this.request = request;
        this.cores = cores;
        this.lines = new SourceLines(request.site());
    }

    /**
     * Builds the site, or only looks for findings when no output is asked for.
     *
     * @throws IOException when a file cannot be read or written; the last output is then as it was
     */
    public static Outcome run(Request request) throws IOException {
        try (Cores cores = new Cores()) {
            return new Build(request, cores).run();
        }
    }

    private Outcome run() throws IOException {
        ContentReader.Content content =
                stopwatch.time("read", () -> ContentReader.read(request.site(), cores.executor()));
        Toolkit toolkit = content.toolkit();
        Verdict verdict = new Verdict(new Rulings(content.checks(), content.silences()), lines, request.strict());
        verdict.add(content.findings());
        verdict.add(stopwatch.time("check", () -> check(content, request, lines, cores)));
        if (verdict.isStopped()) {
            return outcome(verdict, toolkit.pages().size(), null);
        }
        Path output = request.output();
        if (output == null) {
            return outcome(verdict, render(content, null, verdict), null);
        }
        try (SiteWriter writer = new SiteWriter(output)) {
            int pages = render(content, writer, verdict);
            return outcome(verdict, pages, verdict.isStopped() ? null : stopwatch.time("write", writer::commit));
        }
    }

    /** What the rules over the whole toolkit find, in no order. */
    static List<Finding> check(ContentReader.Content content, Request request, SourceLines lines, Cores cores)
            throws IOException {
        Toolkit toolkit = content.toolkit();
        CheckOptions options = new CheckOptions(
                request.today(),
                request.drafts(),
                lines::of,
                file -> size(request.site().resolve(file)),
                content.checks());
        Checked checked = new Checked(toolkit, new Targets(toolkit), options);
        return cores.run(Checks.tasks(checked)).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
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
    private int render(ContentReader.Content content, @Nullable SiteWriter writer, Verdict verdict) throws IOException {
        Toolkit toolkit = content.toolkit();
        String name = toolkit.settings().theme().name();
        if (!ThemeLoader.exists(request.site(), name)) {
            verdict.add(List.of(ThemeFaults.unknown(name)));
            return 0;
        }
        Workshop workshop = new Workshop(cores, writer == null ? file -> {} : writer::stage, request.base(toolkit));
        try {
            ThemeFiles theme = stopwatch.time("theme", () -> ThemeLoader.load(request.site(), name));
            ReadyTheme ready = new ReadyTheme(theme);
            Options options = new Options(request.baseUrl(), request.drafts(), request.pdfs(), Map.of());
            List<Printing> printings =
                    request.pdfs() ? new HtmlRenderer(toolkit, ready, options).printings() : List.of();
            // First, since the pages say how much the PDFs are that they lead to.
            if (request.pdfs()) {
                Pdf pdf = PrintShop.open(request, toolkit, theme);
                options =
                        options.with(bind(printings, new Bindery(cores, pdf, lines, shelf(writer, verdict)), verdict));
            }
            HtmlRenderer renderer = new HtmlRenderer(toolkit, ready, options);
            stopwatch.time("render", () -> workshop.pages(renderer.renderings()));
            for (Group group : Beside.groups(request, toolkit, renderer)) {
                stopwatch.time(group.name(), () -> workshop.files(group.making()));
            }
            Set<String> paths = new TreeSet<>(workshop.paths());
            printings.forEach(printing -> paths.add(printing.address().path()));
            verdict.add(workshop.findings());
            verdict.add(stopwatch.time("inspect", () -> SiteInspection.check(workshop.facts(), paths::contains)));
            int kilobytes = content.checks().pageKilobytes();
            verdict.add(PageWeights.check(workshop.facts(), workshop::size, kilobytes));
        } catch (ThemeException fault) {
            verdict.add(List.of(ThemeFaults.finding(name, fault)));
            return 0;
        } catch (PrintFault fault) {
            verdict.add(List.of(ThemeFaults.finding(name, fault)));
            return 0;
        }
        verdict.close();
        return workshop.facts().size();
    }

    /** PDFs are costly: none is made when nothing will be written. */
    private static Bindery.@Nullable Shelf shelf(@Nullable SiteWriter writer, Verdict verdict) {
        return writer == null || verdict.isStopped() ? null : PrintShop.shelf(writer);
    }

    private Map<Address, PdfSize> bind(List<Printing> printings, Bindery bindery, Verdict verdict) throws IOException {
        pdfs = stopwatch.time("pdf", () -> bindery.bind(printings));
        verdict.add(bindery.findings());
        return bindery.sizes();
    }

    private Outcome outcome(Verdict verdict, int pages, @Nullable Written written) {
        return new Outcome(
                verdict.findings(),
                pages,
                pdfs,
                written,
                verdict.isStopped(),
                stopwatch.timings(),
                stopwatch.seconds());
    }
}
