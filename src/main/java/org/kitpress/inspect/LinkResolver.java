package org.kitpress.inspect;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Paths;

/** Resolves the addresses on a page within the site. */
final class LinkResolver {
    private LinkResolver() {}

    /**
     * The output file and fragment that a link points to, {@code planning/mission.html#purpose}; null if it points out
     * of the site.
     *
     * @param page the output path of the page that contains the link
     * @param root the path of the site on its server, with a trailing slash: {@code /toolkit/}
     */
    static @Nullable String within(String page, String href, String root) {
        String address = href.strip();
        if (address.startsWith("//") || hasScheme(address)) {
            return null;
        }
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : "#" + Paths.decoded(address.substring(hash + 1));
        String path = (hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*", "");
        if (path.isEmpty()) {
            return page + fragment;
        }
        String base =
                path.startsWith("/") ? belowRoot(path, root) : page.substring(0, page.lastIndexOf('/') + 1) + path;
        String resolved = Paths.normalize(Paths.decoded(base));
        // A path above the root of the site is not a file of the site, and is reported as that.
        return resolved == null ? base + fragment : resolved + fragment;
    }

    private static String belowRoot(String path, String root) {
        return path.startsWith(root) ? path.substring(root.length()) : path.substring(1);
    }

    private static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        return colon > 0 && address.substring(0, colon).toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]*");
    }
}
