package org.kitpress.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Settings;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;
import org.kitpress.output.PdfSize;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.ThemeFiles;
import org.kitpress.render.print.Paper;
import org.kitpress.render.print.Pdf;
import org.kitpress.render.print.PrintFiles;
import org.kitpress.write.KeptFile;
import org.kitpress.write.SiteWriter;

/** Sets up the making of PDFs: the theme's part for paper, the toolkit's pictures, the paper that it asks for. */
final class PdfSetup {
    /** Pictures that can be drawn. */
    private static final Set<String> DRAWN = Set.of("png", "jpg", "jpeg", "gif");

    private PdfSetup() {}

    /** @throws org.kitpress.render.print.PrintFault when a font of the theme cannot be read */
    static Pdf open(BuildOptions buildOptions, Toolkit toolkit, ThemeFiles theme) throws IOException {
        SortedMap<String, byte[]> pictures = new TreeMap<>();
        for (String asset : toolkit.assets()) {
            String ending = asset.substring(asset.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (DRAWN.contains(ending)) {
                OutputFile picture = HtmlRenderer.contentAsset(
                        asset, Files.readAllBytes(buildOptions.site().resolve(asset)));
                pictures.put(picture.path(), picture.bytes());
            }
        }
        return new Pdf(
                new PrintFiles(theme.under("print/"), pictures),
                paper(toolkit.settings().print().paper()));
    }

    private static Paper paper(Settings.Print.Paper paper) {
        return switch (paper) {
            case LETTER -> Paper.LETTER;
            case A4 -> Paper.A4;
        };
    }

    static PdfBuilder.PdfCache shelf(SiteWriter writer) {
        return new PdfBuilder.PdfCache() {
            @Override
            public @Nullable PdfSize keep(String path, String inputs) throws IOException {
                KeptFile keptFile = writer.keep(path, inputs);
                return keptFile == null ? null : new PdfSize(Integer.parseInt(keptFile.note()), keptFile.bytes());
            }

            @Override
            public void stage(Pdf.Printed printed, String inputs) throws IOException {
                writer.stage(printed.file(), inputs, String.valueOf(printed.pages()));
            }
        };
    }
}
