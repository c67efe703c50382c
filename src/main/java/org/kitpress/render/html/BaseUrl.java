package org.kitpress.render.html;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Generated;

/**
 * The address where the site will be hosted.
 *
 * @param url the address with a trailing slash; null if unknown
 */
record BaseUrl(@Nullable String url) {
    BaseUrl {
        url = url == null || url.endsWith("/") ? url : url + "/";
    }

    /**
     * Returns the address on the web; null if the site's address is unknown. The address of a folder's index page is
     * that of the folder.
     */
    @Nullable
    String absolute(Address address) {
        if (url == null) {
            return null;
        }
        boolean index = address.path().equals(address.folder() + "index.html");
        return url + PercentEncoding.path(index ? address.folder() : address.path());
    }

    /**
     * Returns the base for the links on a page. A server shows the not-found page at any depth, so the links on that
     * page are absolute if the site's address is known.
     */
    LinkBase here(Address address) {
        if (url == null || !address.equals(Generated.NOT_FOUND)) {
            return LinkBase.at(address);
        }
        String path = URI.create(url).getRawPath();
        return new LinkBase(address, path == null || path.isEmpty() ? "/" : path);
    }
}
