package org.kitpress.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFileTest {
    @TempDir
    private Path folder;

    private ImageFile read(byte[] bytes) throws IOException {
        return ImageFile.read(Files.write(folder.resolve("image"), bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpg"})
    void sizeOfAnImageIsReadFromItsHeader(String format) throws IOException {
        Path file = folder.resolve("image");
        ImageIO.write(new BufferedImage(300, 20, BufferedImage.TYPE_INT_RGB), format, file.toFile());
        assertEquals(new ImageFile(Files.size(file), 300, 20, false), ImageFile.read(file));
    }

    /** The first bytes of each form of WebP, of an enormous PNG, of a JPEG with a comment before the frame, and of GIFs with frames beyond their screens. */
    @ParameterizedTest
    @CsvSource({
        "52494646 24000000 57454250 56503820 18000000 300100 9d012a 0002 0001 000000, 512, 256",
        "52494646 24000000 57454250 5650384c 18000000 2f ff c1 3f 00 0000000000, 512, 256",
        "52494646 24000000 57454250 56503858 0a000000 00000000 ff0100 ff0000, 512, 256",
        "89504e47 0d0a1a0a 0000000d 49484452 00007530 00007530 0108060000, 30000, 30000",
        "ffd8 fffe0004 6162 ffff ffc0 0011 08 0100 0200 03, 512, 256",
        "474946383961 0100 0100 000000 2c 0000 0000 ffff ffff 00 02 00 3b, 65535, 65535",
        "474946383961 0100 0100 800000 000000ffffff 21f904 00000000 00 2c 0100 0000 0002 0001 80 000000ffffff 02 01ff 00 3b, 513, 256"
    })
    void sizesAreReadFromBytes(String hex, int width, int height) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        ImageFile image = read(bytes);
        assertEquals(width + " x " + height, image.width() + " x " + image.height());
        assertEquals(width >= 30_000, image.isTooLarge());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "png",
                "GIF8",
                "\u00ff\u00d8\u00ff",
                "\u00ff\u00d8\u00ff\u00e0\u0000\u0001",
                "<html></html>",
                "RIFFxxxxWEBP",
                "BM\u0000\u0000\u0000<svg",
                "II*\u0000<svg"
            })
    void anythingElseIsBroken(String text) throws IOException {
        assertTrue(read(text.getBytes(StandardCharsets.ISO_8859_1)).isBroken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void imageThatIsCutOffIsKnown(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 20, BufferedImage.TYPE_INT_RGB), format, out);
        byte[] whole = out.toByteArray();
        byte[] more = Arrays.copyOf(whole, whole.length + 9000);
        byte[] cut = Arrays.copyOf(whole, whole.length - 12);
        assertFalse(read(whole).isCutOff());
        assertFalse(read(more).isCutOff(), "other programs write more behind the image");
        assertTrue(read(cut).isCutOff());
        assertFalse(read(cut).canBeDrawn());
        assertEquals(read(cut), ImageFile.of(cut));
    }

    @Test
    void cameraDataBeforeAnImageCanBeLongerThanWhatIsReadAtOnce() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 20, BufferedImage.TYPE_INT_RGB), "jpg", out);
        byte[] plain = out.toByteArray();
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(plain, 0, 2);
        for (int i = 0; i < 3; i++) {
            photo.write(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) 0xf0, 0});
            photo.write(new byte[0xf000 - 2]);
        }
        photo.write(plain, 2, plain.length - 2);
        assertEquals(new ImageFile(photo.size(), 300, 20, false), read(photo.toByteArray()));
    }

    @Test
    void drawingsHaveNoSizeInPixels() throws IOException {
        ImageFile drawing =
                read("<?xml version=\"1.0\"?><!-- a --><svg width=\"99999999\"/>".getBytes(StandardCharsets.UTF_8));
        assertFalse(drawing.isBroken());
        assertFalse(drawing.isTooLarge());
    }
}
