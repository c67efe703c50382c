package org.kitpress.report;

import org.jspecify.annotations.Nullable;

/**
 * The result of checking a web address.
 *
 * @param detail what happened, as part of a sentence: {@code the site responds with status 404}
 * @param movedTo the new address, if it has moved permanently; otherwise null
 * @param askedAt the time of the request, in seconds since 1970
 */
public record LinkStatus(
        State state, String detail, @Nullable String movedTo, long askedAt) {
    public enum State {
        GOOD,
        DEAD,
        /** The site refused the request or did not respond; a browser may still show the page. */
        UNSURE
    }
}
