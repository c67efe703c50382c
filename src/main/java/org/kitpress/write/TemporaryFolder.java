package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for files that are needed for a moment, which nobody else can read. It is deleted on closing. */
public final class TemporaryFolder implements AutoCloseable {
    private final Path path;

    /** @throws IOException when no folder can be made */
    public TemporaryFolder() throws IOException {
        path = Files.createTempDirectory("kitpress-");
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        FileTrees.delete(path);
    }
}
