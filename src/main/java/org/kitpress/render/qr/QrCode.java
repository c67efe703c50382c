package org.kitpress.render.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as a QR code with error correction level M.
 *
 * @param size modules on each side, without the quiet zone
 * @param bars the dark modules; adjacent modules in a row form one bar, so that no hairlines appear between them
 */
public record QrCode(int size, List<Bar> bars) {
    public QrCode {
        bars = List.copyOf(bars);
    }

    /** Adjacent dark modules in a row, one module high; {@code x} and {@code y} count from 0 at the top left. */
    public record Bar(int x, int y, int length) {}

    /** @throws IllegalArgumentException if the text is too long */
    public static QrCode of(String text) {
        ByteMatrix matrix;
        try {
            matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text, e);
        }
        List<Bar> bars = new ArrayList<>();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int from = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    bars.add(new Bar(from, y, x - from));
                }
            }
        }
        return new QrCode(matrix.getWidth(), bars);
    }
}
