package org.kitpress.render.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitpress.output.PrintDocument;

/** Photos are on paper as browsers show them: as the camera was held. */
class UprightImagesTest {
    /** 64 by 32 pixels: the corner at the top left is red, that at the top right is blue, and the rest is white. */
    private static BufferedImage flag() {
        BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 32; y++) {
                image.setRGB(x, y, y < 16 && x < 16 ? 0xff0000 : y < 16 && x >= 48 ? 0x0000ff : 0xffffff);
            }
        }
        return image;
    }

    private static byte[] photo(int orientation, ByteOrder order) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(flag(), "jpg", plain);
        ByteBuffer exif = ByteBuffer.allocate(36).putShort((short) 0xffe1).putShort((short) 34);
        exif.put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        exif.order(order).putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4d4d));
        exif.putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(plain.toByteArray(), 0, 2);
        photo.write(exif.array());
        photo.write(plain.toByteArray(), 2, plain.size() - 2);
        return photo.toByteArray();
    }

    private static String corners(BufferedImage image) {
        int right = image.getWidth() - 5;
        int bottom = image.getHeight() - 5;
        StringBuilder corners = new StringBuilder();
        for (int[] at :
                List.of(new int[] {5, 5}, new int[] {right, 5}, new int[] {5, bottom}, new int[] {right, bottom})) {
            int color = image.getRGB(at[0], at[1]);
            boolean red = (color >> 16 & 0xff) > 128;
            boolean blue = (color & 0xff) > 128;
            corners.append(red && blue ? '.' : red ? 'r' : 'b');
        }
        return corners.toString();
    }

    /** The corners at the top left, the top right, the bottom left, and the bottom right. */
    @ParameterizedTest
    @CsvSource({"2, br..", "3, ..br", "4, ..rb", "5, r.b.", "6, .r.b", "7, .b.r", "8, b.r."})
    void photoIsTurnedAsItSays(int orientation, String corners) throws IOException {
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            byte[] upright = UprightImages.of(photo(orientation, order));
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(upright));
            assertEquals(orientation > 4, image.getHeight() > image.getWidth());
            assertEquals(corners, corners(image));
        }
    }

    @Test
    void otherFilesKeepTheirBytes() throws IOException {
        assertNull(UprightImages.of(null));
        byte[] photo = photo(6, ByteOrder.LITTLE_ENDIAN);
        for (int length = 0; length < 60; length++) {
            byte[] cut = java.util.Arrays.copyOf(photo, length);
            assertArrayEquals(cut, UprightImages.of(cut));
        }
        for (int orientation : new int[] {0, 1, 9, -1}) {
            byte[] same = photo(orientation, ByteOrder.BIG_ENDIAN);
            assertArrayEquals(same, UprightImages.of(same));
        }
    }

    @Test
    void pdfShowsThePhotoUpright() throws IOException {
        SortedMap<String, byte[]> images = new TreeMap<>();
        images.put("a.jpg", photo(6, ByteOrder.BIG_ENDIAN));
        SortedMap<String, byte[]> theme =
                org.kitpress.render.html.DefaultTheme.files().under("print/");
        String html =
                "<html lang=en><head><title>A</title><style>@page { margin: 0 } body { margin: 0 }</style></head><body>"
                        + "<img src='site:/a.jpg' alt='A flag' style='display: block'></body></html>";
        byte[] pdf = new Pdf(new PrintFiles(theme, images), Paper.LETTER)
                .render(new PrintDocument("a.pdf", html, ""))
                .file()
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(0, 96);
            assertEquals(".r.b", corners(sheet.getSubimage(0, 0, 32, 64)));
            assertTrue((sheet.getRGB(60, 20) & 0xffffff) == 0xffffff, "the photo is high, not wide");
        }
    }
}
