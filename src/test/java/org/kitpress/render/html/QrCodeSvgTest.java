package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeSvgTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int SCALE = 4;

    @Test
    void pictureReadsAsTheAddress() throws Exception {
        for (String address : new String[] {
            "https://example.org/toolkit/planning/mission.html",
            "https://example.org/" + "a-long-part/".repeat(20) + "p%C3%A4ge.html?x=1&y=<2>"
        }) {
            assertEquals(address, read(QrCodeSvg.svg(address)));
        }
    }

    /** Draws the image's runs of modules as a browser would, and lets the library's reader decode them. */
    private static String read(String svg) throws Exception {
        Matcher size = Pattern.compile("viewBox='0 0 (\\d+) \\1'").matcher(svg);
        assertTrue(size.find(), svg);
        int border = 2;
        int side = (Integer.parseInt(size.group(1)) + 2 * border) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = RUN.matcher(svg);
        while (run.find()) {
            int x = Integer.parseInt(run.group(1)) + border;
            int y = Integer.parseInt(run.group(2)) + border;
            int length = Integer.parseInt(run.group(3));
            for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
                Arrays.fill(pixels, row * side + x * SCALE, row * side + (x + length) * SCALE, 0);
            }
        }
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }

    @Test
    void styleSheetHoldsNothingThatCouldEndItsAddressEarly() {
        String css = new String(Assets.made("qr/x.css", "").bytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals("", css);
        assertFalse(QrCodeSvg.svg("https://example.org/#\"").contains("\""), "quotes end url()");
    }
}
