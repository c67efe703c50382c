package org.kitpress.render.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Sets the language, the title, and fixed dates, and adds the QR code of the page's address. */
final class PdfMetadata {
    /** Any number that is always the same: the file's id is computed from it and the metadata. */
    private static final long DOCUMENT_ID = 1;

    private final PDDocument pdf;
    private final Document html;

    PdfMetadata(PDDocument pdf, Document html) {
        this.pdf = pdf;
        this.html = html;
    }

    void run() throws IOException {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(html.expectFirst("html").attr("lang"));
        PDViewerPreferences preferences = catalog.getViewerPreferences() == null
                ? new PDViewerPreferences(catalog.getCOSObject())
                : catalog.getViewerPreferences();
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        pdf.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
        pdf.setDocumentId(DOCUMENT_ID);
        for (PDPage page : pdf.getPages()) {
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        }
        PDStructureTreeRoot root = catalog.getStructureTreeRoot();
        if (root != null) {
            dropEmptyWords(root);
        }
        Element address = html.selectFirst("link[rel=canonical][href]");
        if (address != null) {
            QrCodeStamp.draw(pdf, address.attr("href"));
        }
    }

    /** Screen readers would read an empty description of a link instead of its text. */
    private static void dropEmptyWords(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String words = element.getAlternateDescription();
                if (words != null && words.isEmpty()) {
                    element.getCOSObject().removeItem(COSName.getPDFName("Alt"));
                }
                dropEmptyWords(element);
            }
        }
    }
}
