package org.kitpress.judge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kitpress.judge.Reference.Kind;

/**
 * Where a reference leads, told from its address alone.
 *
 * @param path within the site, relative to its folder and decoded; empty where it leads elsewhere
 * @param fragment decoded; empty where there is none
 */
record Target(Optional<String> path, String fragment, Optional<String> problem) {
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel", "data");
    private static final Set<String> INLINE_SCHEMES = Set.of("data", "blob", "about");

    private static final Target ELSEWHERE = new Target(Optional.empty(), "", Optional.empty());

    private static Target trouble(String problem) {
        return new Target(Optional.empty(), "", Optional.of(problem));
    }

    /**
     * @param base the site's folder
     * @param from what relative addresses count from
     */
    static Target of(URI base, URI from, Reference reference) {
        String written = reference.address();
        if (written.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return elsewhere(written.substring(0, written.indexOf(':')).toLowerCase(Locale.ROOT), reference.kind());
        }
        if (written.startsWith("//")) {
            return elsewhere("http", reference.kind());
        }
        if (written.startsWith("/")) {
            return trouble("begins with a slash, so it breaks in a sub-folder and from disk");
        }
        try {
            return within(base, resolve(from, written));
        } catch (URISyntaxException e) {
            return trouble("is no valid address: " + e.getReason());
        }
    }

    private static Target elsewhere(String scheme, Kind kind) {
        boolean loads = kind != Kind.LINK && kind != Kind.STATEMENT;
        if (loads && !INLINE_SCHEMES.contains(scheme)) {
            return trouble("is loaded from another origin");
        }
        return loads || LINK_SCHEMES.contains(scheme) ? ELSEWHERE : trouble("has the unexpected scheme " + scheme);
    }

    /** As RFC 3986, 5.2; {@link URI#resolve} follows its predecessor, where nothing and a query mean the folder. */
    private static URI resolve(URI from, String written) throws URISyntaxException {
        URI reference = new URI(written);
        if (reference.getRawPath().isEmpty()) {
            String page = from.getRawPath();
            return from.resolve(new URI(page.substring(page.lastIndexOf('/') + 1) + written));
        }
        return from.resolve(reference);
    }

    private static Target within(URI base, URI address) {
        String path = address.normalize().getPath();
        // A server's root forgives steps above it, so what is left of them counts there as well.
        if (!path.startsWith(base.getPath()) || path.startsWith("/../")) {
            return trouble("leads out of the site");
        }
        String fragment = address.getFragment() == null ? "" : address.getFragment();
        int directive = fragment.indexOf(":~:");
        return new Target(
                Optional.of(path.substring(base.getPath().length())),
                directive < 0 ? fragment : fragment.substring(0, directive),
                Optional.empty());
    }
}
