package org.kitpress.editing.diff;

/** What a person named is neither a folder with content nor a revision. The message says so in their words. */
public final class NoSuchVersion extends Exception {
    private static final long serialVersionUID = 1L;

    NoSuchVersion(String message) {
        super(message);
    }
}
