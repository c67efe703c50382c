package org.kitpress.markdown;

import java.nio.charset.StandardCharsets;

/** Writes addresses as the examples of CommonMark expect them. */
final class Addresses {
    /** Left as they are in an address: RFC 3986's unreserved and reserved characters, and the percent sign. */
    private static final String KEPT = "-._~:/?#@!$&'()*+,;=%";

    private Addresses() {}

    /**
     * The address with everything percent-encoded that is not allowed in one; what is encoded already is kept.
     * It is not escaped for HTML.
     */
    static String percentEncoded(String address) {
        StringBuilder out = new StringBuilder(address.length() + 16);
        address.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
                out.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(hex(b >> 4)).append(hex(b));
                }
            }
        });
        return out.toString();
    }

    private static char hex(int halfByte) {
        return "0123456789ABCDEF".charAt(halfByte & 0xf);
    }
}
