package org.kitpress.model;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schemes that links can use. */
public final class UrlSchemes {
    private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel", "sms");

    private UrlSchemes() {}

    public static boolean isSafe(String address) {
        return unsafe(address) == null;
    }

    /**
     * Returns the scheme that makes an address unsafe, in lower case, such as {@code javascript}. Returns null if the
     * address is relative or its scheme is http, https, mailto, tel, or sms.
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
                // Browsers skip control characters and spaces here; any other character makes the address relative.
                return null;
            }
        }
        return null;
    }

    private static boolean isSchemeCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
    }
}
