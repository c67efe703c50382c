package org.kitpress.render.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The appearance of fields. Their borders belong to the page, so a field itself shows only what readers enter. */
final class Appearances {
    private static final COSName OFF = COSName.Off;
    private static final String ON = "Yes";

    private Appearances() {}

    /** A check box: nothing, or a check mark that is drawn as a shape, so that no font is needed. */
    static void box(PDDocument pdf, COSDictionary widget) throws IOException {
        choice(pdf, widget, ON);
        widget.setItem(COSName.FT, COSName.BTN);
        widget.setItem(COSName.V, OFF);
        widget.setItem(COSName.DV, OFF);
    }

    /** One box of several of which readers can mark one. */
    static void choice(PDDocument pdf, COSDictionary widget, String value) throws IOException {
        PDRectangle place = new PDRectangle((COSArray) widget.getDictionaryObject(COSName.RECT));
        float w = place.getWidth();
        float h = place.getHeight();
        String tick = String.format(
                Locale.ROOT,
                "q 0 G %.2f w 1 J 1 j %.2f %.2f m %.2f %.2f l %.2f %.2f l S Q",
                w * 0.12,
                w * 0.2,
                h * 0.52,
                w * 0.42,
                h * 0.26,
                w * 0.82,
                h * 0.78);
        COSDictionary states = new COSDictionary();
        states.setItem(OFF, form(pdf, place, ""));
        states.setItem(COSName.getPDFName(value), form(pdf, place, tick));
        // poppler draws nothing if the dictionary of states is an object of its own.
        states.setDirect(true);
        COSDictionary appearance = new COSDictionary();
        appearance.setItem(COSName.N, states);
        widget.setItem(COSName.AP, appearance);
        widget.setItem(COSName.AS, OFF);
    }

    /** A text field. While it is empty, the lines of the page show through; filled in, it covers them. */
    static void empty(PDDocument pdf, COSDictionary widget) throws IOException {
        PDRectangle place = new PDRectangle((COSArray) widget.getDictionaryObject(COSName.RECT));
        COSDictionary appearance = new COSDictionary();
        appearance.setItem(COSName.N, form(pdf, place, "/Tx BMC EMC"));
        widget.setItem(COSName.AP, appearance);
        COSArray white = new COSArray();
        for (int i = 0; i < 3; i++) {
            white.add(new COSFloat(1));
        }
        COSDictionary look = new COSDictionary();
        look.setItem(COSName.BG, white);
        widget.setItem(COSName.MK, look);
    }

    private static COSStream form(PDDocument pdf, PDRectangle place, String operators) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        stream.setItem(COSName.BBOX, new PDRectangle(place.getWidth(), place.getHeight()));
        stream.setItem(COSName.RESOURCES, new COSDictionary());
        try (OutputStream out = stream.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
