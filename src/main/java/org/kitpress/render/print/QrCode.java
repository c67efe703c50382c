package org.kitpress.render.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * The page's address as a code for cameras, drawn at the foot of each sheet. The address stands in words beside it, so it
 * is an artifact, which screen readers pass over.
 */
final class QrCode {
    /** Where it stands and how large it is, in points: within the margins that sheet.css leaves at the foot. */
    static final float LEFT = 45;

    static final float BOTTOM = 20;
    static final float SIZE = 40;

    private QrCode() {}

    static void draw(PDDocument pdf, String address) throws IOException {
        PDFormXObject code = form(pdf, matrix(address));
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

    private static ByteMatrix matrix(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + address, e);
        }
    }

    /** One row of dark modules that touch is one rectangle, so that no hairlines show between them. */
    private static PDFormXObject form(PDDocument pdf, ByteMatrix matrix) throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(SIZE, SIZE));
        form.setResources(new PDResources());
        float module = SIZE / matrix.getWidth();
        try (PDFormContentStream out = new PDFormContentStream(form)) {
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    int from = x;
                    while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                        x++;
                    }
                    if (x > from) {
                        out.addRect(from * module, SIZE - (y + 1) * module, (x - from) * module, module);
                    }
                }
            }
            out.fill();
        }
        return form;
    }
}
