package org.kitpress.importer.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Sorts of pictures that can be published, told by their first bytes. SVG is none: it can hold programs. */
enum ImageType {
    PNG("png", 0, "\u0089PNG\r\n\u001A\n"),
    JPEG("jpg", 0, "\u00FF\u00D8\u00FF"),
    GIF("gif", 0, "GIF8"),
    WEBP("webp", 8, "WEBP"),
    AVIF("avif", 4, "ftypavif");

    final String ending;
    private final int at;
    private final byte[] sign;

    ImageType(String ending, int at, String sign) {
        this.ending = ending;
        this.at = at;
        this.sign = sign.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Optional<ImageType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.fits(bytes)).findFirst();
    }

    private boolean fits(byte[] bytes) {
        return bytes.length > at + sign.length && Arrays.equals(bytes, at, at + sign.length, sign, 0, sign.length);
    }
}
