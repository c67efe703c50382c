package org.kitpress.render.html;

import java.util.List;
import java.util.Map;
import org.kitpress.model.Address;
import org.kitpress.model.PacketEdition;
import org.kitpress.model.Page;
import org.kitpress.output.PdfSize;
import org.kitpress.render.html.view.PdfView;

/**
 * The links from a page to its PDFs: one link, or one for each edition of a packet.
 *
 * @param sizes the sizes of the PDFs; a link to a PDF without a known size does not show one
 */
record PdfLinks(Site site, Map<Address, PdfSize> sizes, LinkBase linkBase) {
    List<PdfView> of(Page page) {
        PdfView own = view(PdfTasks.pdf(page), "pdf-download");
        return page.session() == null
                ? List.of(own)
                : List.of(own, view(PdfTasks.pdf(page, PacketEdition.FACILITATOR), "pdf-download-facilitator"));
    }

    /** Returns the link to a page's own PDF, for use in a list of pages. */
    PdfView inList(Page page) {
        return view(PdfTasks.pdf(page), "pdf");
    }

    private PdfView view(Address pdf, String words) {
        PdfSize size = sizes.get(pdf);
        if (size == null) {
            return new PdfView(linkBase.to(pdf), site.words().get(words), null, null, name(pdf));
        }
        String pages = site.words().get("pdf-pages", size.pages());
        String whole = site.words().get("pdf-size", pages, weight(size.bytes()));
        return new PdfView(linkBase.to(pdf), site.words().get(words), pages, whole, name(pdf));
    }

    /** Returns the file size in units of 1000 bytes, as in browsers and phone plans. */
    private String weight(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / 1000.0));
        return kilobytes < 1000
                ? site.words().get("pdf-kilobytes", kilobytes)
                : site.words().get("pdf-megabytes", megabytes(bytes));
    }

    private String megabytes(long bytes) {
        long tenths = Math.round(bytes / 100_000.0);
        return tenths / 10 + site.words().get("decimal-point") + tenths % 10;
    }

    /**
     * Returns the file name. A folder's page is named after the folder: {@code planning.pdf}, not {@code index.pdf}.
     */
    private static String name(Address pdf) {
        String folder = pdf.folder();
        String path = !folder.isEmpty() && pdf.path().equals(folder + "index.pdf")
                ? folder.substring(0, folder.length() - 1) + ".pdf"
                : pdf.path();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
