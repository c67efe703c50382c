package org.kitpress.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kitpress.build.BuildResult.PdfCounts;
import org.kitpress.content.ContentReader;
import org.kitpress.model.Address;
import org.kitpress.model.Messages;
import org.kitpress.model.Statement;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;
import org.kitpress.output.PdfSize;
import org.kitpress.render.data.TableCsv;
import org.kitpress.render.data.ToolkitJson;
import org.kitpress.render.data.WorkPlanCalendar;
import org.kitpress.render.data.WorkPlanCsv;
import org.kitpress.render.html.CompiledTheme;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.RenderOptions;
import org.kitpress.render.html.ThemeException;
import org.kitpress.render.search.toolkit.SearchRenderer;
import org.kitpress.report.Finding;
import org.kitpress.statement.AccessibilityStatement;
import org.kitpress.statement.BuiltSite;

/**
 * What a site consists of. A new kind of file is a group here, and builds and previews both make it.
 *
 * @param theme null if the content could not be read
 * @param findings what is wrong with the theme
 * @param renderer null if there is no site, because of errors in the content or the theme
 * @param pdfs null if the site has none
 * @param pages null if there is no site
 * @param others the other groups; the last one may hold whatever no group before it does
 */
record Outputs(
        @Nullable LoadedTheme theme,
        List<Finding> findings,
        @Nullable HtmlRenderer renderer,
        @Nullable PdfGroup pdfs,
        @Nullable OutputGroup pages,
        List<OutputGroup> others) {
    /** For content that could not be read. */
    static final Outputs NONE = new Outputs(null, List.of(), null, null, null, List.of());

    static Outputs of(ContentReader.Content content, BuildOptions options, LoadedTheme theme) {
        CompiledTheme compiled = theme.compiled();
        if (compiled == null) {
            return new Outputs(theme, theme.findings(), null, null, null, List.of());
        }
        Toolkit toolkit = content.toolkit();
        List<Finding> findings = new ArrayList<>(theme.findings());
        findings.addAll(theme.withLines(theme.words().findings(toolkit.settings())));
        findings.addAll(
                content.lines().excerpts(theme.accentFindings(toolkit.settings().theme())));
        try {
            HtmlRenderer renderer = withStatement(
                    new HtmlRenderer(
                            toolkit,
                            content.targets(),
                            compiled,
                            theme.words().messages(toolkit.settings()),
                            new RenderOptions(options.baseUrl(), options.drafts(), options.pdfs())),
                    content,
                    options,
                    theme);
            PdfGroup pdfs = options.pdfs()
                    ? new PdfGroup(renderer.pdfTasks(), content, options, theme.all(), options.output() == null)
                    : null;
            OutputGroup pages = pages(renderer, pdfs == null ? Map.of() : pdfs.sizes());
            List<OutputGroup> others = others(content, options, renderer);
            return new Outputs(theme, findings, renderer, pdfs, pages, others);
        } catch (ThemeException e) {
            findings.add(theme.finding(e));
            return new Outputs(theme, findings, null, null, null, List.of());
        }
    }

    /** Adds what the program states about the site, if a page asks for it. */
    private static HtmlRenderer withStatement(
            HtmlRenderer renderer, ContentReader.Content content, BuildOptions options, LoadedTheme theme) {
        Statement statement = AccessibilityStatement.of(content.toolkit());
        if (statement == null) {
            return renderer;
        }
        BuiltSite site = new BuiltSite(
                content.toolkit(),
                content.checks(),
                content.suppressions(),
                renderer.pageTasks().size(),
                options.pdfs() ? renderer.pdfTasks().size() : 0,
                theme.isChanged());
        return renderer.with(AccessibilityStatement.parts(site, statement, renderer.messages()));
    }

    /** The same site whose files are made in another way. */
    Outputs with(@Nullable OutputGroup otherPages, List<OutputGroup> otherFiles) {
        return new Outputs(theme, findings, renderer, pdfs, otherPages, otherFiles);
    }

    /** The same site whose PDFs are only checked. */
    Outputs forCheck() {
        return pdfs == null ? this : new Outputs(theme, findings, renderer, pdfs.forCheck(), pages, others);
    }

    /** Whether a group makes pages, on screen or on paper. */
    boolean isPages(OutputGroup group) {
        return group == pdfs || group == pages;
    }

    /** All groups, in the order in which they are made: pages show the sizes of PDFs. */
    List<OutputGroup> groups() {
        List<OutputGroup> groups = new ArrayList<>();
        if (pdfs != null) {
            groups.add(pdfs);
        }
        if (pages != null) {
            groups.add(pages);
        }
        groups.addAll(others);
        return groups;
    }

    /** @param pdfs the sizes of the PDFs, filled by the time the pages are made */
    private static OutputGroup pages(HtmlRenderer renderer, Map<Address, PdfSize> pdfs) {
        return new FileGroup(
                "render",
                path -> path.endsWith(".html"),
                false,
                (workers, outlet) -> workers.pass(
                        renderer.pageTasks(pdfs).stream().<Callable<OutputFile>>map(task -> task::run), outlet));
    }

    private static List<OutputGroup> others(
            ContentReader.Content content, BuildOptions options, HtmlRenderer renderer) {
        Toolkit toolkit = content.toolkit();
        Targets targets = content.targets();
        boolean drafts = options.drafts();
        Messages messages = renderer.messages();
        List<OutputGroup> groups = new ArrayList<>();
        groups.add(FileGroup.of(
                "data",
                path -> path.startsWith("data/"),
                () -> List.of(ToolkitJson.file(toolkit, targets, messages, drafts))));
        groups.add(FileGroup.of("plans", path -> path.endsWith(".csv"), () -> tables(toolkit, messages, drafts)));
        groups.add(FileGroup.of(
                "plans",
                path -> path.endsWith(".ics"),
                () -> WorkPlanCalendar.files(toolkit, messages, drafts, options.base(toolkit))));
        groups.add(FileGroup.onDemand(
                "search",
                path -> path.startsWith("search/"),
                // As a task, so that its parallel streams run on the command's threads.
                (workers, outlet) -> workers.run(List.of(() -> {
                    new SearchRenderer(toolkit, targets, drafts, options.wholeIndex(), messages, renderer.statement())
                            .write(outlet);
                    return true;
                }))));
        groups.add(
                FileGroup.onDemand("sheets", path -> path.startsWith("print/"), FileGroup.all(renderer::sheetScripts)));
        toolkit.assets().forEach(asset -> groups.add(new AssetGroup(options.site(), asset)));
        groups.add(FileGroup.of("files", path -> true, renderer::files));
        return List.copyOf(groups);
    }

    private static List<OutputFile> tables(Toolkit toolkit, Messages messages, boolean drafts) {
        List<OutputFile> files = new ArrayList<>(WorkPlanCsv.files(toolkit, messages, drafts));
        files.addAll(TableCsv.files(toolkit, messages, drafts));
        return files;
    }

    PdfCounts pdfCounts() {
        return pdfs == null ? PdfCounts.NONE : pdfs.counts();
    }
}
