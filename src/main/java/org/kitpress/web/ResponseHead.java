package org.kitpress.web;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The head of a site's reply.
 *
 * @param location where it sends on to; null when it does not
 * @param retryAfter how long a busy site asks to wait; null when it does not say
 */
record ResponseHead(
        int status, @Nullable URI location, @Nullable Duration retryAfter) {
    /** Moved Permanently and Permanent Redirect, RFC 9110. */
    boolean isPermanentMove() {
        return status == 301 || status == 308;
    }

    /** Moved in any way: the two above, Found, See Other, Temporary Redirect. */
    boolean isMove() {
        return location != null && (isPermanentMove() || status == 302 || status == 303 || status == 307);
    }

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** Not Found and Gone. */
    boolean isDead() {
        return status == 404 || status == 410;
    }

    /** Too Many Requests and Service Unavailable. */
    boolean isBusy() {
        return status == 429 || status == 503;
    }
}
