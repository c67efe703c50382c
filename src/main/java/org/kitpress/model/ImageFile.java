package org.kitpress.model;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What an image file says about its size. Nothing is decoded, because a small file can hold an enormous image.
 *
 * @param bytes the size of the file
 * @param width in pixels; 0 if the file is not an image that browsers show, and 1 if its type has no size in pixels
 * @param height in pixels, like the width
 * @param isCutOff whether the file ends before the image does, as after a download that failed
 */
public record ImageFile(long bytes, int width, int height, boolean isCutOff) {
    /** Larger images are not decoded: a page shows no more than a few million pixels, and each takes four bytes. */
    public static final long MOST_PIXELS = 40_000_000;

    private static final Pattern START_OF_XML = Pattern.compile("\uFEFF?\\s*<[!?a-zA-Z]");

    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String JPEG = "\u00ff\u00d8";
    /** What is left of the first chunk of a PNG file once its size has been read. */
    private static final int PNG_AFTER_SIZE = 3;

    /** {@code IEND}. */
    private static final int PNG_END = 0x49454e44;

    private static final int GIF_EXTENSION = 0x21;
    private static final int GIF_FRAME = 0x2c;

    /** How much of a text file is searched for {@code <svg}. */
    private static final int SVG_START = 8192;

    /** A width and a height. */
    private record Size(int width, int height) {
        static final Size NONE = new Size(0, 0);
        static final Size ANY = new Size(1, 1);
    }

    public boolean isBroken() {
        return width <= 0 || height <= 0;
    }

    /** Whether its pixels may be decoded. */
    public boolean canBeDrawn() {
        return !isBroken() && !isTooLarge() && !isCutOff;
    }

    public boolean isTooLarge() {
        return (long) width * height > MOST_PIXELS;
    }

    /** Reads the header of a file, whose name says nothing about its type, and looks for its end. */
    public static ImageFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, Files.size(file));
        }
    }

    /** The same for an image in memory. */
    public static ImageFile of(byte[] image) {
        try {
            return read(new ByteArrayInputStream(image), image.length);
        } catch (IOException e) {
            throw new UncheckedIOException("reading an image in memory", e);
        }
    }

    private static ImageFile read(InputStream file, long bytes) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(file));
        in.mark(SVG_START);
        String start = new String(in.readNBytes(12), StandardCharsets.ISO_8859_1);
        in.reset();
        Size size = size(in);
        boolean known = size.width > 0 && size.height > 0;
        boolean cutOff = start.startsWith(PNG)
                ? !hasLastChunk(in)
                : start.startsWith(JPEG) ? !hasEndMarker(in) : isShortWebp(start, bytes);
        return new ImageFile(bytes, size.width, size.height, known && cutOff);
    }

    /** Goes from chunk to chunk, from the end of the first one, until the last one of a PNG file. */
    private static boolean hasLastChunk(DataInputStream in) throws IOException {
        in.skipBytes(PNG_AFTER_SIZE);
        byte[] head = in.readNBytes(8);
        while (head.length == 8 && big(head, 4, 4) != PNG_END) {
            long length = big(head, 0, 4) + 4L;
            if (length < 4 || !skip(in, length)) {
                return false;
            }
            head = in.readNBytes(8);
        }
        return head.length == 8;
    }

    /** Searches the data of a JPEG file for the mark that ends it; other programs write more after it. */
    private static boolean hasEndMarker(InputStream in) throws IOException {
        int before = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (before == 0xff && next == 0xd9) {
                return true;
            }
            before = next;
        }
        return false;
    }

    /** Skips bytes, also more than are buffered; false if the file ends before. */
    private static boolean skip(InputStream in, long count) throws IOException {
        try {
            in.skipNBytes(count);
            return true;
        } catch (EOFException e) {
            return false;
        }
    }

    private static boolean isShortWebp(String start, long bytes) {
        boolean webp = start.startsWith("RIFF") && start.startsWith("WEBP", 8);
        return webp && little(start.getBytes(StandardCharsets.ISO_8859_1), 4, 4) + 8L > bytes;
    }

    private static Size size(DataInputStream in) throws IOException {
        in.mark(SVG_START);
        byte[] start = in.readNBytes(30);
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith(PNG) && start.length >= 24) {
            return new Size(big(start, 16, 4), big(start, 20, 4));
        } else if (text.startsWith("GIF8") && start.length >= 13) {
            in.reset();
            return gif(in);
        } else if (text.startsWith("RIFF") && text.startsWith("WEBP", 8) && start.length == 30) {
            return webp(start, text.substring(12, 16));
        } else if (text.startsWith("ftypavi", 4)) {
            return Size.ANY;
        }
        in.reset();
        return text.startsWith(JPEG) ? jpeg(in) : svg(in);
    }

    /** The area of all frames, which decoders make room for, whatever the screen that the header describes. */
    private static Size gif(DataInputStream in) throws IOException {
        byte[] screen = in.readNBytes(13);
        Size all = new Size(little(screen, 6, 2), little(screen, 8, 2));
        skipColors(in, screen[10]);
        for (int block = in.read(); block == GIF_EXTENSION || block == GIF_FRAME; block = in.read()) {
            if (block == GIF_FRAME) {
                byte[] frame = in.readNBytes(9);
                if (frame.length < 9) {
                    return all;
                }
                all = new Size(
                        Math.max(all.width, little(frame, 0, 2) + little(frame, 4, 2)),
                        Math.max(all.height, little(frame, 2, 2) + little(frame, 6, 2)));
                skipColors(in, frame[8]);
            }
            in.read(); // the kind of extension, or the size of the first code
            for (int length = in.read(); length > 0; length = in.read()) {
                in.skipBytes(length);
            }
        }
        return all;
    }

    private static void skipColors(DataInputStream in, byte flags) throws IOException {
        in.skipBytes((flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1));
    }

    /** The three forms of WebP: lossy, lossless, and extended. */
    private static Size webp(byte[] start, String form) {
        return switch (form) {
            case "VP8 " -> new Size(little(start, 26, 2) & 0x3fff, little(start, 28, 2) & 0x3fff);
            case "VP8L" -> new Size((little(start, 21, 4) & 0x3fff) + 1, (little(start, 21, 4) >> 14 & 0x3fff) + 1);
            case "VP8X" -> new Size(little(start, 24, 3) + 1, little(start, 27, 3) + 1);
            default -> Size.NONE;
        };
    }

    /** Goes from segment to segment until the one that begins a frame. */
    private static Size jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        while (in.read() == 0xff) {
            int marker = in.read();
            while (marker == 0xff) {
                marker = in.read();
            }
            byte[] length = in.readNBytes(2);
            if (length.length < 2 || big(length, 0, 2) < 2) {
                return Size.NONE;
            }
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                byte[] size = in.readNBytes(5);
                return size.length < 5 ? Size.NONE : new Size(big(size, 3, 2), big(size, 1, 2));
            }
            if (!skip(in, big(length, 0, 2) - 2L)) {
                return Size.NONE;
            }
        }
        return Size.NONE;
    }

    private static Size svg(InputStream in) throws IOException {
        String start = new String(in.readNBytes(SVG_START), StandardCharsets.UTF_8);
        // What does not begin as text may be an image of another type, whose size is not known.
        return START_OF_XML.matcher(start).lookingAt() && start.contains("<svg") ? Size.ANY : Size.NONE;
    }

    private static int big(byte[] bytes, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            value = value << 8 | bytes[i] & 0xff;
        }
        return value;
    }

    private static int little(byte[] bytes, int from, int count) {
        int value = 0;
        for (int i = from + count - 1; i >= from; i--) {
            value = value << 8 | bytes[i] & 0xff;
        }
        return value;
    }
}
