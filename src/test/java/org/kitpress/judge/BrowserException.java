package org.kitpress.judge;

/** The browser could not be started, did not answer, or refused what was asked; the message says which. */
public final class BrowserException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrowserException(String message) {
        super(message);
    }

    public BrowserException(String message, Throwable cause) {
        super(message, cause);
    }
}
