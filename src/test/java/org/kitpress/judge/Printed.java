package org.kitpress.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What a browser puts on paper: the sheets of a page, read back from the PDF that it prints.
 *
 * @param sheets in order
 */
public record Printed(byte[] pdf, List<Sheet> sheets) {
    /** Letters that are not higher than this above the lower edge belong to the foot of the sheet: its margin, in points. */
    static final double FOOT = 27 / 25.4 * 72;

    /**
     * One sheet; lengths are in points, from the upper left corner.
     *
     * @param text what stands above the foot, without spaces, hyphens and line breaks, in the order of drawing
     * @param foot the text of the foot, in the same form
     * @param outside letters that stick out of the margins, with where they stand
     * @param boxes squares drawn with lines, from 3 to 9 mm wide
     */
    public record Sheet(
            double width, double height, String text, String foot, List<String> outside, List<Square> boxes) {}

    /** A square; {@code x} and {@code y} are its upper left corner. */
    public record Square(double x, double y, double size) {}

    /** Prints the page that is open in a tab, as a reader's browser would: without backgrounds. */
    public static Printed of(Tab tab, Paper paper) {
        String data = tab.call(
                        "Page.printToPDF",
                        Map.of(
                                "paperWidth", paper.width,
                                "paperHeight", paper.height,
                                "preferCSSPageSize", true,
                                "printBackground", false,
                                "generateTaggedPDF", false))
                .path("data")
                .asText();
        return read(Base64.getDecoder().decode(data));
    }

    static Printed read(byte[] pdf) {
        List<Sheet> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                SheetReader reader = new SheetReader(page);
                sheets.add(reader.read());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The browser's PDF could not be read.", e);
        }
        return new Printed(pdf, List.copyOf(sheets));
    }

    /** A text as {@link Sheet#text()} has it: what a line break may change is left out. */
    public static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u00AD\\u200B\\u2010-]+", "")
                .replace("ﬁ", "fi")
                .replace("ﬂ", "fl")
                .replace("ﬀ", "ff");
    }
}
