package org.kitpress.editing.history;

/** Thrown when a name is neither a folder with content nor a revision. The message is meant for the user. */
public final class NoSuchRevisionException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message a clause without a period, quoting the name as the user wrote it */
    public NoSuchRevisionException(String message) {
        super(message);
    }
}
