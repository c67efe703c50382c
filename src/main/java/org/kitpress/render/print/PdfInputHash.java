package org.kitpress.render.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.kitpress.output.PrintDocument;
import org.kitpress.output.Sha256;

/** A hash of everything that determines the bytes of a PDF. */
final class PdfInputHash {
    private PdfInputHash() {}

    static String of(PrintDocument document, PrintFiles files, Paper paper) {
        MessageDigest digest = Sha256.digest();
        add(digest, (RendererFingerprint.SUMS + " " + paper).getBytes(StandardCharsets.UTF_8));
        add(digest, document.path().getBytes(StandardCharsets.UTF_8));
        add(digest, document.html().getBytes(StandardCharsets.UTF_8));
        files.theme().forEach((path, bytes) -> add(digest, path, bytes));
        for (Map.Entry<String, byte[]> file : files.site().entrySet()) {
            if (document.html().contains(PrintFiles.SITE + file.getKey())) {
                add(digest, file.getKey(), file.getValue());
            }
        }
        return Sha256.hex(digest);
    }

    private static void add(MessageDigest digest, String name, byte[] bytes) {
        add(digest, name.getBytes(StandardCharsets.UTF_8));
        add(digest, bytes);
    }

    /** Adds the length first, so that different lists of parts never have the same input. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(part);
    }
}
