package org.kitpress.model;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schemes that links may have. */
public final class UrlSchemes {
    private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel", "sms");

    private UrlSchemes() {}

    public static boolean isSafe(String address) {
        return unsafe(address) == null;
    }

    /**
     * The scheme that makes an address unsafe, in lower case: {@code javascript}. Null when the address is relative or its
     * scheme is http, https, mailto, tel, or sms.
     */
    public static @Nullable String unsafe(String address) {
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
}
