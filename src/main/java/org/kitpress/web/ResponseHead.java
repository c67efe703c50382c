package org.kitpress.web;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The status and headers of a response.
 *
 * @param location the target of a redirect; null for none
 * @param retryAfter how long a busy site asks to wait; null if it does not say
 */
record ResponseHead(
        int status, @Nullable URI location, @Nullable Duration retryAfter) {
    /** Moved Permanently and Permanent Redirect, RFC 9110. */
    boolean isPermanentMove() {
        return status == 301 || status == 308;
    }

    /** Any redirect: the two above, Found, See Other, Temporary Redirect. */
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
