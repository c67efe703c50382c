package org.kitpress.write;

import java.io.IOException;

/** Publishing failed, and the site may have changed; {@link #state} says how. */
public final class PublishException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String state;

    PublishException(String state, IOException cause) {
        super(cause);
        this.state = state;
    }

    /** The state of the site, in a sentence. */
    public String state() {
        return state;
    }
}
