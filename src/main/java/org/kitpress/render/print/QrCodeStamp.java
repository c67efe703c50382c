package org.kitpress.render.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.kitpress.render.qr.QrCode;

/**
 * The page's address as a QR code at the foot of each sheet. The address is printed next to it, so the code is an artifact,
 * which screen readers skip.
 */
final class QrCodeStamp {
    /** Position and size in points: within the bottom margin that sheet.css leaves. */
    static final float LEFT = 45;

    static final float BOTTOM = 20;
    static final float SIZE = 40;

    private QrCodeStamp() {}

    static void draw(PDDocument pdf, String address) throws IOException {
        PDFormXObject code = form(pdf, QrCode.of(address));
        for (PDPage page : pdf.getPages()) {
            try (PDPageContentStream out =
                    new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                out.beginMarkedContent(COSName.ARTIFACT);
                out.saveGraphicsState();
                out.transform(org.apache.pdfbox.util.Matrix.getTranslateInstance(LEFT, BOTTOM));
                out.drawForm(code);
                out.restoreGraphicsState();
                out.endMarkedContent();
            }
        }
    }

    private static PDFormXObject form(PDDocument pdf, QrCode code) throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(SIZE, SIZE));
        form.setResources(new PDResources());
        float module = SIZE / code.size();
        try (PDFormContentStream out = new PDFormContentStream(form)) {
            for (QrCode.Bar bar : code.bars()) {
                out.addRect(bar.x() * module, SIZE - (bar.y() + 1) * module, bar.length() * module, module);
            }
            out.fill();
        }
        return form;
    }
}
