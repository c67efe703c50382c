package org.kitpress.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.SourceLines;
import org.kitpress.inspect.MissingGlyphs;
import org.kitpress.model.Address;
import org.kitpress.output.PdfSize;
import org.kitpress.output.PrintDocument;
import org.kitpress.render.html.PdfTask;
import org.kitpress.render.print.Pdf;
import org.kitpress.report.Finding;

/** Makes the PDFs on all cores. Those that the last build made of the same inputs stay as they are. */
final class PdfBuilder {
    private final WorkerPool workerPool;
    private final Pdf pdf;
    private final MissingGlyphs letters;
    private final @Nullable PdfCache pdfCache;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Address, PdfSize> sizes = new HashMap<>();

    /** Where PDFs are kept. Inputs are a digest of all that a PDF shows. */
    interface PdfCache {
        /** How much the PDF is that stands there, was made of the same inputs, and stays; null when there is none. */
        @Nullable
        PdfSize keep(String path, String inputs) throws IOException;

        void stage(Pdf.Printed printed, String inputs) throws IOException;
    }

    /** @param shelf null to look for findings only */
    PdfBuilder(WorkerPool workerPool, Pdf pdf, SourceLines lines, @Nullable PdfCache pdfCache) {
        this.workerPool = workerPool;
        this.pdf = pdf;
        this.letters = new MissingGlyphs(pdf::canPrint, lines::of);
        this.pdfCache = pdfCache;
    }

    /** @param size null when nothing was bound */
    private record BuiltPdf(boolean kept, @Nullable PdfSize size, List<Finding> findings) {}

    PdfCounts bind(List<PdfTask> printings) throws IOException {
        List<Callable<BuiltPdf>> tasks = new ArrayList<>();
        printings.forEach(pdfTask -> tasks.add(() -> bind(pdfTask)));
        int kept = 0;
        List<BuiltPdf> all = workerPool.run(tasks);
        for (int i = 0; i < all.size(); i++) {
            BuiltPdf builtPdf = all.get(i);
            kept += builtPdf.kept ? 1 : 0;
            findings.addAll(builtPdf.findings);
            if (builtPdf.size != null) {
                sizes.put(printings.get(i).address(), builtPdf.size);
            }
        }
        return new PdfCounts(printings.size() - kept, kept);
    }

    private BuiltPdf bind(PdfTask pdfTask) throws IOException {
        PrintDocument document = pdfTask.run();
        List<Finding> found = letters.check(document);
        if (pdfCache == null) {
            return new BuiltPdf(false, null, found);
        }
        String inputs = pdf.digest(document);
        PdfSize kept = pdfCache.keep(document.path(), inputs);
        if (kept != null) {
            return new BuiltPdf(true, kept, found);
        }
        Pdf.Printed printed = pdf.render(document);
        pdfCache.stage(printed, inputs);
        return new BuiltPdf(false, new PdfSize(printed.pages(), printed.file().bytes().length), found);
    }

    /** How much each PDF is; empty when none was made or kept. */
    Map<Address, PdfSize> sizes() {
        return sizes;
    }

    /** What was found, in the order of the documents. */
    List<Finding> findings() {
        return findings;
    }
}
