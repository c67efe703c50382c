package org.kitpress.render.html;

import java.util.List;
import org.kitpress.model.Address;
import org.kitpress.model.Packet;
import org.kitpress.model.PacketEdition;
import org.kitpress.model.Page;
import org.kitpress.render.html.view.PdfView;

/** The links of a page to its PDFs: one, or one for each edition of a packet. */
final class PdfLinks {
    private PdfLinks() {}

    static List<PdfView> of(Page page, Here here, Words words) {
        PdfView own = view(Printings.pdf(page), here, words.get("pdf-download"));
        if (!(page instanceof Packet packet)) {
            return List.of(own);
        }
        Address facilitator = Printings.pdf(packet, PacketEdition.FACILITATOR);
        return List.of(own, view(facilitator, here, words.get("pdf-download-facilitator")));
    }

    private static PdfView view(Address pdf, Here here, String words) {
        return new PdfView(here.to(pdf), words, name(pdf));
    }

    /** The page of a folder is called after it: {@code planning.pdf}, not {@code index.pdf}. */
    private static String name(Address pdf) {
        String folder = pdf.folder();
        String path = !folder.isEmpty() && pdf.path().equals(folder + "index.pdf")
                ? folder.substring(0, folder.length() - 1) + ".pdf"
                : pdf.path();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
