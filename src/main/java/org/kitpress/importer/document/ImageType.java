package org.kitpress.importer.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Image formats that can be published, detected by their first bytes. SVG is not one of them because it can contain
 * scripts.
 */
enum ImageType {
    PNG("png", 0, "\u0089PNG\r\n\u001A\n"),
    JPEG("jpg", 0, "\u00FF\u00D8\u00FF"),
    GIF("gif", 0, "GIF8"),
    WEBP("webp", 8, "WEBP"),
    AVIF("avif", 4, "ftypavif");

    final String extension;
    private final int offset;
    private final byte[] signature;

    ImageType(String extension, int offset, String signature) {
        this.extension = extension;
        this.offset = offset;
        this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Optional<ImageType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.matches(bytes)).findFirst();
    }

    private boolean matches(byte[] bytes) {
        return bytes.length > offset + signature.length
                && Arrays.equals(bytes, offset, offset + signature.length, signature, 0, signature.length);
    }
}
