package org.kitpress.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.SourceLines;
import org.kitpress.inspect.PrintedLetters;
import org.kitpress.output.OutputFile;
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

    /** Where PDFs are kept. Inputs are a digest of all that a PDF shows. */
    interface Shelf {
        /** Whether what stands there was made of the same inputs and stays. */
        boolean keep(String path, String inputs) throws IOException;

        void stage(OutputFile file, String inputs) throws IOException;
    }

    /** @param shelf null to look for findings only */
    Bindery(Cores cores, Pdf pdf, SourceLines lines, @Nullable Shelf shelf) {
        this.cores = cores;
        this.pdf = pdf;
        this.letters = new PrintedLetters(pdf::canPrint, lines::of);
        this.shelf = shelf;
    }

    private record Bound(boolean kept, List<Finding> findings) {}

    Pdfs bind(List<Printing> printings) throws IOException {
        List<Callable<Bound>> tasks = new ArrayList<>();
        printings.forEach(printing -> tasks.add(() -> bind(printing)));
        int kept = 0;
        for (Bound bound : cores.run(tasks)) {
            kept += bound.kept ? 1 : 0;
            findings.addAll(bound.findings);
        }
        return new Pdfs(printings.size() - kept, kept);
    }

    private Bound bind(Printing printing) throws IOException {
        PrintDocument document = printing.run();
        List<Finding> found = letters.check(document);
        if (shelf == null) {
            return new Bound(false, found);
        }
        String inputs = pdf.digest(document);
        boolean kept = shelf.keep(document.path(), inputs);
        if (!kept) {
            shelf.stage(pdf.render(document), inputs);
        }
        return new Bound(kept, found);
    }

    /** What was found, in the order of the documents. */
    List<Finding> findings() {
        return findings;
    }
}
