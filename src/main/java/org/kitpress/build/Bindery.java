package org.kitpress.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.SourceLines;
import org.kitpress.inspect.PrintedLetters;
import org.kitpress.model.Address;
import org.kitpress.output.PdfSize;
import org.kitpress.output.PrintDocument;
import org.kitpress.render.html.Printing;
import org.kitpress.render.print.Pdf;
import org.kitpress.report.Finding;

/** Makes the PDFs on all cores. Those that the last build made of the same inputs stay as they are. */
final class Bindery {
    private final Cores cores;
    private final Pdf pdf;
    private final PrintedLetters letters;
    private final @Nullable Shelf shelf;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Address, PdfSize> sizes = new HashMap<>();

    /** Where PDFs are kept. Inputs are a digest of all that a PDF shows. */
    interface Shelf {
        /** How much the PDF is that stands there, was made of the same inputs, and stays; null when there is none. */
        @Nullable
        PdfSize keep(String path, String inputs) throws IOException;

        void stage(Pdf.Printed printed, String inputs) throws IOException;
    }

    /** @param shelf null to look for findings only */
    Bindery(Cores cores, Pdf pdf, SourceLines lines, @Nullable Shelf shelf) {
        this.cores = cores;
        this.pdf = pdf;
        this.letters = new PrintedLetters(pdf::canPrint, lines::of);
        this.shelf = shelf;
    }

    /** @param size null when nothing was bound */
    private record Bound(boolean kept, @Nullable PdfSize size, List<Finding> findings) {}

    Pdfs bind(List<Printing> printings) throws IOException {
        List<Callable<Bound>> tasks = new ArrayList<>();
        printings.forEach(printing -> tasks.add(() -> bind(printing)));
        int kept = 0;
        List<Bound> all = cores.run(tasks);
        for (int i = 0; i < all.size(); i++) {
            Bound bound = all.get(i);
            kept += bound.kept ? 1 : 0;
            findings.addAll(bound.findings);
            if (bound.size != null) {
                sizes.put(printings.get(i).address(), bound.size);
            }
        }
        return new Pdfs(printings.size() - kept, kept);
    }

    private Bound bind(Printing printing) throws IOException {
        PrintDocument document = printing.run();
        List<Finding> found = letters.check(document);
        if (shelf == null) {
            return new Bound(false, null, found);
        }
        String inputs = pdf.digest(document);
        PdfSize kept = shelf.keep(document.path(), inputs);
        if (kept != null) {
            return new Bound(true, kept, found);
        }
        Pdf.Printed printed = pdf.render(document);
        shelf.stage(printed, inputs);
        return new Bound(false, new PdfSize(printed.pages(), printed.file().bytes().length), found);
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
