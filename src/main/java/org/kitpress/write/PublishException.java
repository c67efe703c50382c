package org.kitpress.write;

import java.io.IOException;

/** The site could not be published, and is not simply as it was before. */
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
