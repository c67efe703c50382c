package org.kitpress.render.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A document as bytes. PDFBox 3.0.7 writes one too many as the count of objects when it compresses them ({@code
 * COSWriter}: {@code setSize(number + 2)}), which readers accept but validators report; the correct count is written
 * here.
 */
final class PdfSaver {
    private static final byte[] SIZE = "/Size ".getBytes(StandardCharsets.US_ASCII);

    private PdfSaver() {}

    static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
        pdf.save(out);
        byte[] bytes = out.toByteArray();
        correctCount(bytes);
        return bytes;
    }

    /** The count is in the dictionary of the cross-reference stream, the last object of the file. */
    private static void correctCount(byte[] bytes) {
        int start = last(bytes) + SIZE.length;
        int end = start;
        while (bytes[end] >= '0' && bytes[end] <= '9') {
            end++;
        }
        int count = Integer.parseInt(new String(bytes, start, end - start, StandardCharsets.US_ASCII)) - 1;
        String padded = String.format(Locale.ROOT, "%-" + (end - start) + "d", count);
        System.arraycopy(padded.getBytes(StandardCharsets.US_ASCII), 0, bytes, start, end - start);
    }

    private static int last(byte[] bytes) {
        for (int at = bytes.length - SIZE.length; at >= 0; at--) {
            if (java.util.Arrays.equals(bytes, at, at + SIZE.length, SIZE, 0, SIZE.length)) {
                return at;
            }
        }
        throw new IllegalStateException("a PDF without a count of objects");
    }
}
