package org.kitpress.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kitpress.model.Settings;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.ThemeFiles;
import org.kitpress.render.print.Paper;
import org.kitpress.render.print.Pdf;
import org.kitpress.render.print.PrintFiles;

/** Gathers what PDFs are made from: the theme's files for paper, the toolkit's images, and its paper size. */
final class PdfSetup {
    /** Endings of images that PDFs can show. */
    private static final Set<String> DRAWN = Set.of("png", "jpg", "jpeg", "gif");

    private PdfSetup() {}

    /** @throws org.kitpress.render.print.PrintThemeException if a font of the theme cannot be read */
    static Pdf open(BuildOptions options, Toolkit toolkit, ThemeFiles theme) throws IOException {
        SortedMap<String, byte[]> images = new TreeMap<>();
        for (String asset : toolkit.assets()) {
            String ending = asset.substring(asset.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (DRAWN.contains(ending)) {
                OutputFile image = HtmlRenderer.contentAsset(
                        asset, Files.readAllBytes(options.site().resolve(asset)));
                images.put(image.path(), image.bytes());
            }
        }
        return new Pdf(
                new PrintFiles(theme.under("print/"), images),
                paper(toolkit.settings().print().paper()));
    }

    private static Paper paper(Settings.Print.Paper paper) {
        return switch (paper) {
            case LETTER -> Paper.LETTER;
            case A4 -> Paper.A4;
        };
    }
}
