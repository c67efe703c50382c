package org.kitpress.render.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.kitpress.output.OutputFile;
import org.kitpress.output.PrintDocument;

/**
 * Makes PDFs of documents for paper. The same document gives the same bytes on every machine and on every day. Any
 * thread may ask.
 */
public final class Pdf {
    static {
        // Pictures are measured and drawn with the JDK's own classes, on machines without a screen as well.
        System.setProperty("java.awt.headless", "true");
        Quiet.down();
    }

    private final PrintFiles files;
    private final Paper paper;
    private final Letters letters;

    /** @throws PrintFault when a font of the theme cannot be read */
    public Pdf(PrintFiles files, Paper paper) {
        this.files = files;
        this.paper = paper;
        this.letters = Letters.of(files);
    }

    /** Whether the theme's fonts have all that is needed to print a character. */
    public boolean canPrint(int codePoint) {
        return letters.canPrint(codePoint);
    }

    /** What the document shows, whichever files it takes it from: equal ones give equal PDFs. */
    public String digest(PrintDocument document) {
        return Digest.of(document, files, paper);
    }

    /** @throws IllegalStateException when the library fails on the document, which is a fault of this program */
    public OutputFile render(PrintDocument document) {
        Document html = Jsoup.parse(document.html());
        new Preparation(html, files, letters).run();
        try (PdfBoxRenderer renderer = builder(html).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                new FormFields(pdf, files).run();
                new Finish(pdf, html).run();
                return new OutputFile(document.path(), Saving.bytes(pdf), document.source());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(Document html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useDefaultPageSize(paper.width(), paper.height(), BaseRendererBuilder.PageSizeUnits.MM);
        builder.withProducer("Kitpress");
        builder.useReplacementText(Letters.REPLACEMENT);
        builder.useProtocolsStreamImplementation(address -> new Bytes(files.at(address)), "site", "theme");
        builder.useExternalResourceAccessControl(
                (address, type) -> files.at(address) != null, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(html), PrintFiles.SITE);
        builder.toStream(new ByteArrayOutputStream());
        return builder;
    }
}
