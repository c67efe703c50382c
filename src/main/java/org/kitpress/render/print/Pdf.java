package org.kitpress.render.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.output.OutputFile;
import org.kitpress.output.PrintDocument;

/**
 * Converts print documents to PDFs. The same document gives the same bytes on every machine and on every day. Can be
 * used by any thread.
 */
public final class Pdf {
    /** Kept here because the JDK discards the level of a logger that nothing refers to. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        // Images are measured and drawn with the JDK's own classes, which must work without a screen, too.
        System.setProperty("java.awt.headless", "true");
        // Problems of a document are reported as findings elsewhere.
        XRLog.setLoggingEnabled(false);
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }

    /** Each repetition fixes one place in every part of the document; this is more than any real document needs. */
    private static final int LAYOUTS = 20;

    /** A PDF, and how many pages it has. */
    public record Printed(OutputFile file, int pages) {}

    /** A file in the form that the library expects; empty if there is none. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record FileBytes(byte @Nullable [] bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes == null ? new byte[0] : bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }

    private final PrintFiles files;
    private final Paper paper;
    private final GlyphCoverage glyphCoverage;

    /** @throws PrintThemeException if a font of the theme cannot be read */
    public Pdf(PrintFiles files, Paper paper) {
        this.files = files;
        this.paper = paper;
        this.glyphCoverage = GlyphCoverage.of(files);
    }

    /** Whether the theme's fonts can print a character. */
    public boolean canPrint(int codePoint) {
        return glyphCoverage.canPrint(codePoint);
    }

    /** A hash of everything that the document shows, including the files it loads: equal hashes give equal PDFs. */
    public String digest(PrintDocument document) {
        return PdfInputHash.of(document, files, paper);
    }

    /**
     * Lays out only the title and the text of a document, for one that {@link #render} fails on.
     *
     * @throws RuntimeException when the library fails even so, which is a fault of this program
     */
    public Printed renderText(PrintDocument document) {
        Document html = Jsoup.parse(document.html());
        html.body().select("script, style, template").remove();
        Element body = new Element("body");
        body.appendElement("h1").text(html.title());
        html.body()
                .wholeText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> body.appendElement("p").text(line));
        body.children().attr("style", "font-family: inherit");
        html.body().replaceWith(body);
        return render(new PrintDocument(document.path(), html.outerHtml(), document.source()));
    }

    /** @throws RuntimeException when the library fails on the document */
    public Printed render(PrintDocument document) {
        Document html = Jsoup.parse(document.html());
        new DocumentPreparer(html, files, glyphCoverage).run();
        org.w3c.dom.Document ready = new W3CDom().namespaceAware(false).fromJsoup(html);
        try (PdfBoxRenderer renderer = laidOut(ready);
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            new FormFields(pdf, files).run();
            new PdfMetadata(pdf, html).run();
            int pages = pdf.getNumberOfPages();
            return new Printed(new OutputFile(document.path(), PdfSaver.bytes(pdf), document.source()), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Repeats the layout with the breaks that the previous one needed, until it needs no more. */
    private PdfBoxRenderer laidOut(org.w3c.dom.Document html) {
        for (int layout = 1; ; layout++) {
            PdfBoxRenderer renderer = builder(html).buildPdfRenderer();
            renderer.layout();
            List<org.w3c.dom.Element> breaks = layout < LAYOUTS ? SheetBreaks.in(renderer.getRootBox()) : List.of();
            if (breaks.isEmpty()) {
                return renderer;
            }
            breaks.forEach(first -> first.setAttribute("style", "page-break-before: always"));
            renderer.close();
        }
    }

    private PdfRendererBuilder builder(org.w3c.dom.Document html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useDefaultPageSize(paper.width, paper.height, BaseRendererBuilder.PageSizeUnits.MM);
        builder.withProducer("Kitpress");
        builder.useReplacementText(GlyphCoverage.REPLACEMENT);
        builder.useProtocolsStreamImplementation(
                address -> new FileBytes(UprightImages.of(files.at(address))), "site", "theme");
        builder.useExternalResourceAccessControl(
                (address, type) -> files.at(address) != null, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withW3cDocument(html, PrintFiles.SITE);
        builder.toStream(new ByteArrayOutputStream());
        return builder;
    }
}
