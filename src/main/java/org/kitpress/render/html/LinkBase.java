package org.kitpress.render.html;

import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;

/**
 * The base of a page's links.
 *
 * @param absoluteRoot the path of the site's root on its server, with slashes at both ends, for the one page that is
 *     shown at any depth (not found); null for links relative to the page
 */
record LinkBase(Address address, @Nullable String absoluteRoot) {

    static LinkBase at(Address address) {
        return new LinkBase(address, null);
    }

    /** Returns the value of an {@code href}, percent-encoded but not yet escaped for HTML. */
    String to(Address target) {
        return absoluteRoot == null
                ? PercentEncoding.path(target.from(address))
                : absoluteRoot + PercentEncoding.path(target.path());
    }

    /** @param fragment an id without {@code #}; empty for the whole page */
    String to(Address target, String fragment) {
        if (fragment.isEmpty()) {
            return to(target);
        }
        return (target.equals(address) ? "" : to(target)) + "#" + PercentEncoding.fragment(fragment);
    }

    /** Returns the prefix that leads to the site's root: empty, {@code ../}, and so on. */
    String root() {
        if (absoluteRoot != null) {
            return absoluteRoot;
        }
        int depth = address.path().length() - address.path().replace("/", "").length();
        return "../".repeat(depth);
    }
}
