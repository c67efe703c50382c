package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Generated;
import org.kitpress.output.OutputFile;
import org.kitpress.render.qr.QrCode;

/**
 * Creates a QR code of a page's address on the web, for the footer of its printed sheets. The image is a property in a
 * small style sheet for the page, because the footer of a sheet can take images only from styles, and pages have no
 * inline styles.
 */
final class QrCodeSvg {
    /** Width on paper, including the quiet zone. Phones can read modules of about a third of a millimeter. */
    private static final int MILLIMETERS = 16;

    /** Modules around the code; the standard requires 4, and the white paper provides the rest. */
    private static final int QUIET = 2;

    private QrCodeSvg() {}

    /** Returns the style sheet of a page; null if the site's address is unknown. */
    static @Nullable OutputFile file(Site site, Address page) {
        String absolute = site.absolute(page);
        if (absolute == null || page.equals(Generated.NOT_FOUND)) {
            return null;
        }
        String css = ":root{--stamp-code:url(\"data:image/svg+xml," + encoded(svg(absolute)) + "\")}\n";
        String path = page.path().substring(0, page.path().length() - ".html".length());
        return Assets.made("qr/" + path + ".css", css);
    }

    /** Returns the style sheets of the pages that readers print. */
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
        QrCode code = QrCode.of(text);
        int size = code.size() + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (QrCode.Bar bar : code.bars()) {
            path.append("M%d %dh%dv1h-%dz".formatted(bar.x() + QUIET, bar.y() + QUIET, bar.length(), bar.length()));
        }
        return "<svg xmlns='http://www.w3.org/2000/svg' width='%dmm' height='%dmm' viewBox='0 0 %d %d'><path d='%s'/></svg>"
                .formatted(MILLIMETERS, MILLIMETERS, size, size, path);
    }

    /** Encodes the characters that a quoted {@code url()} with a data address cannot contain. */
    private static String encoded(String svg) {
        return svg.replace("%", "%25")
                .replace("#", "%23")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\"", "%22");
    }
}
