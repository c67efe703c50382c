package org.kitpress.inspect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Paths;

/** What an address in a page means within the site. */
final class LinkResolver {
    private LinkResolver() {}

    /**
     * The output file and fragment that a link leads to, {@code planning/mission.html#purpose}; null when it leads out
     * of the site.
     *
     * @param page the output path of the page that holds the link
     * @param root the path under which the site stands on its server, with a slash at its end: {@code /toolkit/}
     */
    static @Nullable String within(String page, String href, String root) {
        String address = href.strip();
        if (address.startsWith("//") || hasScheme(address)) {
            return null;
        }
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : "#" + decoded(address.substring(hash + 1));
        String path = (hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*", "");
        if (path.isEmpty()) {
            return page + fragment;
        }
        String base =
                path.startsWith("/") ? belowRoot(path, root) : page.substring(0, page.lastIndexOf('/') + 1) + path;
        String resolved = Paths.normalize(decoded(base));
        // What leads above the site's root leads to no file of it, and is reported as that.
        return resolved == null ? base + fragment : resolved + fragment;
    }

    private static String belowRoot(String path, String root) {
        return path.startsWith(root) ? path.substring(root.length()) : path.substring(1);
    }

    private static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        return colon > 0 && address.substring(0, colon).toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]*");
    }

    /** Without percent-encoding; as it is when that is broken. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
