package org.kitpress.render.html;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Generated;

/**
 * Where the site will stand.
 *
 * @param url with a slash at its end; null when it is not known
 */
record BaseUrl(@Nullable String url) {
    BaseUrl {
        url = url == null || url.endsWith("/") ? url : url + "/";
    }

    /** The address on the web; null when it is not known. A folder's index page goes by the folder's name. */
    @Nullable
    String absolute(Address address) {
        if (url == null) {
            return null;
        }
        boolean index = address.path().equals(address.folder() + "index.html");
        return url + PercentEncoding.path(index ? address.folder() : address.path());
    }

    /** Links of the page that a server shows at any depth are absolute where it is known what they begin with. */
    LinkBase here(Address address) {
        if (url == null || !address.equals(Generated.NOT_FOUND)) {
            return LinkBase.at(address);
        }
        String path = URI.create(url).getRawPath();
        return new LinkBase(address, path == null || path.isEmpty() ? "/" : path);
    }
}
