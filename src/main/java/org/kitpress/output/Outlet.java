package org.kitpress.output;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes files as they are made, on any thread, so that whoever makes many of them need not hold them in memory. */
@FunctionalInterface
public interface Outlet {
    /**
     * A file of the last build that is reused.
     *
     * @param note the note that came with the file when it was made
     * @param bytes its size
     */
    record KeptFile(String note, long bytes) {}

    /** @throws IOException if the file cannot be stored */
    void accept(OutputFile file) throws IOException;

    /**
     * Takes a file that is expensive to make, so that a later build can reuse it.
     *
     * @param inputs SHA-256, in hexadecimal, of everything that the file depends on
     * @param note what {@link #reuse} returns in a later build: letters and digits
     */
    default void accept(OutputFile file, String inputs, String note) throws IOException {
        accept(file);
    }

    /**
     * Reuses the file of the last build if it was made from the same inputs.
     *
     * @return null if the file must be made
     */
    default @Nullable KeptFile reuse(String path, String inputs) throws IOException {
        return null;
    }
}
