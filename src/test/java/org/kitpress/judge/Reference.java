package org.kitpress.judge;

/**
 * One address in a page or style sheet, as written.
 *
 * @param kind what following it means
 * @param address as written in the file, without surrounding white space
 * @param place what carries it, such as {@code a[href]} or {@code url()}
 */
record Reference(Kind kind, String address, String place) {
    enum Kind {
        /** The reader goes there: links, and nothing is loaded before. */
        LINK,
        /** The browser loads it to show the page. */
        RESOURCE,
        /** Loaded too, and a style sheet: what it refers to counts as well. */
        STYLE,
        /** A web app manifest, whose images count as well. */
        MANIFEST,
        /** Said about the page, such as its canonical address; nothing is loaded and nobody is led there. */
        STATEMENT
    }
}
