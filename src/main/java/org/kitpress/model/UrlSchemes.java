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

    /** Whether an address begins with one of the schemes that links can use. */
    public static boolean isAbsolute(String address) {
        return SAFE.contains(of(address));
    }

    /**
     * Returns the scheme that makes an address unsafe, in lower case, such as {@code javascript}. Returns null if the
     * address is relative or its scheme is http, https, mailto, tel, or sms.
     */
    public static @Nullable String unsafe(String address) {
        String scheme = of(address);
        return scheme.isEmpty() || SAFE.contains(scheme) ? null : scheme;
    }

    /** The scheme in lower case, as browsers read it; empty if the address is relative. */
    public static String of(String address) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            if (isSchemeCharacter(c)) {
                scheme.append(c);
            } else if (c > ' ' && c != 0x7f) {
                // Browsers skip control characters and spaces here; any other character makes the address relative.
                return "";
            }
        }
        return "";
    }

    private static boolean isSchemeCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
    }
}
