package org.kitpress.render.html;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Generated;
import org.kitpress.output.OutputFile;

/**
 * A page's address on the web as a QR code (ISO/IEC 18004), for the foot of its printed sheets. The picture is a
 * property in a small style sheet beside the page, because the foot of a sheet takes its pictures from styles alone, and
 * no page may hold styles of its own.
 */
final class QrCodeSvg {
    /** Of the picture on paper, with its quiet zone. A phone reads modules from about a third of a millimetre. */
    private static final int MILLIMETRES = 16;

    /** Modules around the code; the standard asks for 4, of which white paper gives the rest. */
    private static final int QUIET = 2;

    private QrCodeSvg() {}

    /** The style sheet of a page; null when it is not known where the site will stand. */
    static @Nullable OutputFile file(Site site, Address page) {
        String absolute = site.absolute(page);
        if (absolute == null || page.equals(Generated.NOT_FOUND)) {
            return null;
        }
        String css = ":root{--stamp-code:url(\"data:image/svg+xml," + encoded(svg(absolute)) + "\")}\n";
        String path = page.path().substring(0, page.path().length() - ".html".length());
        return Assets.made("qr/" + path + ".css", css);
    }

    /** Those of all pages that readers print. */
    static List<OutputFile> files(Site site, Collection<Address> pages) {
        List<OutputFile> files = new ArrayList<>();
        for (Address page : pages) {
            OutputFile file = file(site, page);
            if (file != null) {
                files.add(file);
            }
        }
        return files;
    }

    static String svg(String text) {
        BitMatrix code = matrix(text);
        int size = code.getWidth() + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                int from = x;
                while (x < code.getWidth() && code.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
                }
            }
        }
        return "<svg xmlns='http://www.w3.org/2000/svg' width='%dmm' height='%dmm' viewBox='0 0 %d %d'><path d='%s'/></svg>"
                .formatted(MILLIMETRES, MILLIMETRES, size, size, path);
    }

    private static BitMatrix matrix(String text) {
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.MARGIN,
                0);
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code can hold " + text, e);
        }
    }

    /** What must not stand in a quoted {@code url()} of a data address. */
    private static String encoded(String svg) {
        return svg.replace("%", "%25")
                .replace("#", "%23")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\"", "%22");
    }
}
