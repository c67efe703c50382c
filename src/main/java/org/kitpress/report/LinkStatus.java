package org.kitpress.report;

import org.jspecify.annotations.Nullable;

/**
 * What came back when an address on the web was asked for.
 *
 * @param detail what happened, as part of a sentence: {@code the site answers 404}
 * @param movedTo where the address has moved for good; null when it has not
 * @param askedAt when, in seconds since 1970
 */
public record LinkStatus(
        State state, String detail, @Nullable String movedTo, long askedAt) {
    /** Whether the address is there. */
    public enum State {
        GOOD,
        DEAD,
        /** The site did not let itself be asked, or did not answer; a reader may well see the page. */
        UNSURE
    }
}
