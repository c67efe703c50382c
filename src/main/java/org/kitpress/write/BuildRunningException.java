package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Path;

/** Another build is writing into the output folder. Nothing has been changed. */
public final class BuildRunningException extends IOException {
    private static final long serialVersionUID = 1L;

    BuildRunningException(Path output, String holder) {
        super("another build is writing to " + output + (holder.isEmpty() ? "" : " (" + holder + ")")
                + "; wait until it has finished");
    }
}
