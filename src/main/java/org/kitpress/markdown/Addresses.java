package org.kitpress.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the room knows about addresses: which are safe, and how they are written in an attribute. */
public final class Addresses {
    private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

    /** Left as they are in an address: RFC 3986's unreserved and reserved characters, and the percent sign. */
    private static final String KEPT = "-._~:/?#@!$&'()*+,;=%";

    private Addresses() {}

    /**
     * The scheme that makes an address unsafe, in lower case: {@code javascript}. Null when the address is relative
     * or uses http, https, mailto or tel.
     */
    static @Nullable String unsafeScheme(String address) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                String name = scheme.toString().toLowerCase(Locale.ROOT);
                return name.isEmpty() || SAFE.contains(name) ? null : name;
            }
            if (isSchemeCharacter(c)) {
                scheme.append(c);
            } else if (c > ' ' && c != 0x7f) {
                // Browsers skip controls and spaces here, everything else makes the address a relative one.
                return null;
            }
        }
        return null;
    }

    private static boolean isSchemeCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
    }

    /**
     * The address with everything percent-encoded that must not stand in one; what is encoded already stays.
     * It is not escaped for HTML.
     */
    public static String percentEncoded(String address) {
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
