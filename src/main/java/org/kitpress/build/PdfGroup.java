package org.kitpress.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.kitpress.build.BuildResult.PdfCounts;
import org.kitpress.content.ContentReader;
import org.kitpress.inspect.MissingGlyphs;
import org.kitpress.model.Address;
import org.kitpress.model.ImageFile;
import org.kitpress.model.Place;
import org.kitpress.output.Outlet;
import org.kitpress.output.OutputFile;
import org.kitpress.output.PdfSize;
import org.kitpress.output.PrintDocument;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.PdfTask;
import org.kitpress.render.html.ThemeFiles;
import org.kitpress.render.print.Paper;
import org.kitpress.render.print.Pdf;
import org.kitpress.render.print.PrintFiles;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** The PDFs. One that the last build made from the same inputs is reused. */
final class PdfGroup implements OutputGroup {
    /** Endings of images that PDFs can show. */
    private static final Set<String> DRAWN = Set.of("png", "jpg", "jpeg", "gif");

    private final List<PdfTask> tasks;
    private final ContentReader.Content content;
    private final BuildOptions options;
    private final ThemeFiles theme;
    private final boolean isCheck;

    private final Map<Address, PdfSize> sizes = new HashMap<>();
    private PdfCounts counts = PdfCounts.NONE;

    /** @param isCheck whether documents are only checked, because nothing will be written */
    PdfGroup(
            List<PdfTask> tasks,
            ContentReader.Content content,
            BuildOptions options,
            ThemeFiles theme,
            boolean isCheck) {
        this.tasks = tasks;
        this.content = content;
        this.options = options;
        this.theme = theme;
        this.isCheck = isCheck;
    }

    PdfGroup forCheck() {
        return new PdfGroup(tasks, content, options, theme, true);
    }

    /** How a PDF came about. */
    private record BuiltPdf(boolean isReused, PdfSize size, List<Finding> findings) {}

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public boolean mayHold(String path) {
        return path.endsWith(".pdf");
    }

    @Override
    public List<Finding> make(Workers workers, Outlet outlet) throws IOException {
        Pdf pdf = open();
        MissingGlyphs missingGlyphs =
                new MissingGlyphs(pdf::canPrint, content.lines().files(), content.lines()::of);
        List<Callable<BuiltPdf>> work = new ArrayList<>();
        tasks.forEach(task -> work.add(() -> make(task, pdf, missingGlyphs, outlet)));
        List<BuiltPdf> all = workers.run(work);
        List<Finding> findings = new ArrayList<>();
        int reused = 0;
        for (int i = 0; i < all.size(); i++) {
            BuiltPdf builtPdf = all.get(i);
            findings.addAll(builtPdf.findings);
            reused += builtPdf.isReused ? 1 : 0;
            if (!isCheck) {
                sizes.put(tasks.get(i).address(), builtPdf.size);
            }
        }
        counts = new PdfCounts(all.size() - reused, reused);
        return findings;
    }

    private BuiltPdf make(PdfTask task, Pdf pdf, MissingGlyphs missingGlyphs, Outlet outlet) throws IOException {
        PrintDocument document = task.run();
        List<Finding> findings = missingGlyphs.check(document);
        if (isCheck) {
            // The file is dropped; only that pages can link to it counts.
            outlet.accept(new OutputFile(document.path(), new byte[0], document.source()));
            return new BuiltPdf(false, new PdfSize(0, 0), findings);
        }
        String inputs = pdf.digest(document);
        Outlet.KeptFile kept = outlet.reuse(document.path(), inputs);
        if (kept != null) {
            return new BuiltPdf(true, new PdfSize(Integer.parseInt(kept.note()), kept.bytes()), findings);
        }
        Pdf.Printed printed;
        try {
            printed = pdf.render(document);
            outlet.accept(printed.file(), inputs, String.valueOf(printed.pages()));
        } catch (RuntimeException | StackOverflowError e) {
            printed = pdf.renderText(document);
            outlet.accept(printed.file());
            findings = new ArrayList<>(findings);
            findings.add(unprintable(document));
        }
        return new BuiltPdf(false, new PdfSize(printed.pages(), printed.file().bytes().length), findings);
    }

    private static Finding unprintable(PrintDocument document) {
        return Rule.UNPRINTABLE_PAGE.at(
                Place.startOf(document.source()),
                "this page could not be laid out on paper, so its PDF contains only its text",
                "Write passages in HTML as Markdown. If the theme has a `print/sheet.css`, use only the fonts of the theme"
                        + " in it.");
    }

    /** @throws org.kitpress.render.print.PrintThemeException if a font of the theme cannot be read */
    private Pdf open() throws IOException {
        SortedMap<String, byte[]> images = new TreeMap<>();
        for (String asset : content.toolkit().assets()) {
            String ending = asset.substring(asset.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (DRAWN.contains(ending)
                    && ImageFile.read(options.site().resolve(asset)).canBeDrawn()) {
                OutputFile image = HtmlRenderer.contentAsset(
                        asset, Files.readAllBytes(options.site().resolve(asset)));
                images.put(image.path(), image.bytes());
            }
        }
        Paper paper = switch (content.toolkit().settings().print().paper()) {
            case LETTER -> Paper.LETTER;
            case A4 -> Paper.A4;
        };
        return new Pdf(new PrintFiles(theme.under("print/"), images), paper);
    }

    /** The size of each PDF once the PDFs have been made; a view that is empty before. */
    Map<Address, PdfSize> sizes() {
        return Collections.unmodifiableMap(sizes);
    }

    PdfCounts counts() {
        return counts;
    }
}
