package org.kitpress.render.print;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns photos as their cameras were held. A JPEG file can say so in its Exif data (tag {@code 0x0112}); browsers follow
 * it, and PDFs have no such data.
 */
final class UprightImages {
    private static final int ORIENTATION = 0x0112;
    private static final int MOST_SEGMENTS = 64;
    private static final float QUALITY = 0.92f;

    private UprightImages() {}

    /** The same image, turned if it says so; the bytes as they are for any other file, and for one that cannot be decoded. */
    static byte @Nullable [] of(byte @Nullable [] image) {
        int orientation = image == null ? 1 : orientation(image);
        if (image == null || orientation < 2 || orientation > 8) {
            return image;
        }
        try {
            BufferedImage stored = ImageIO.read(new ByteArrayInputStream(image));
            return stored == null ? image : jpeg(turned(stored, orientation));
        } catch (IOException | RuntimeException e) {
            return image;
        }
    }

    /** From 1, upright, to 8; 1 if the file does not say. */
    private static int orientation(byte[] image) {
        ByteBuffer data = ByteBuffer.wrap(image);
        if (image.length < 4 || data.getShort(0) != (short) 0xffd8) {
            return 1;
        }
        int at = 2;
        for (int i = 0; i < MOST_SEGMENTS && at + 10 < image.length && data.get(at) == (byte) 0xff; i++) {
            int length = data.getShort(at + 2) & 0xffff;
            boolean isExif = data.get(at + 1) == (byte) 0xe1
                    && new String(image, at + 4, 6, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
            if (isExif) {
                int end = Math.min(image.length, at + 2 + length);
                return at + 10 >= end ? 1 : orientation(data.slice(at + 10, end - at - 10));
            }
            at += 2 + length;
        }
        return 1;
    }

    /** @param exif a TIFF file without its image */
    private static int orientation(ByteBuffer exif) {
        if (exif.limit() < 10) {
            return 1;
        }
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        if (directory < 8 || directory > exif.limit() - 2) {
            return 1;
        }
        int count = exif.getShort(directory) & 0xffff;
        for (int entry = directory + 2; count > 0 && entry + 12 <= exif.limit(); entry += 12, count--) {
            if (exif.getShort(entry) == ORIENTATION) {
                return exif.getShort(entry + 8);
            }
        }
        return 1;
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean sideways = orientation > 4;
        // The first two numbers say where the image's columns go, the next two its rows, and the last two its corner.
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        BufferedImage upright =
                new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return upright;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
