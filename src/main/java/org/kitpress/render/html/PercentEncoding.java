package org.kitpress.render.html;

import java.nio.charset.StandardCharsets;

/** Percent-encodes the parts of addresses. */
final class PercentEncoding {
    /** The unreserved characters of RFC 3986, and the sub-delims that need no escaping in HTML or in a path. */
    private static final String PLAIN = "-._~!$()*,;=@+";

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** Encodes a path for a link: slashes stay, and everything that could be misread is percent-encoded. */
    static String path(String path) {
        return percent(path, PLAIN + "/");
    }

    /** Encodes a fragment for a link, without its {@code #}. */
    static String fragment(String id) {
        return percent(id, PLAIN + "/:?");
    }

    /** Encodes a value in a query, such as the subject of an email; line breaks become CRLF, as RFC 6068 requires. */
    static String query(String value) {
        return percent(value.replace("\r\n", "\n").replace("\n", "\r\n"), "-._~");
    }

    private static String percent(String text, String plain) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || plain.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }
}
