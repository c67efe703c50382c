package org.kitpress.editing.history;

/** What a person named is neither a folder with content nor a revision. The message says so in their words. */
public final class NoSuchRevisionException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message in the words of the person who named it, without a full stop */
    public NoSuchRevisionException(String message) {
        super(message);
    }
}
