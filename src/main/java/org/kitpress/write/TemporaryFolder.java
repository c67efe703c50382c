package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for temporary files that nobody else can read. It is deleted when closed. */
public final class TemporaryFolder implements AutoCloseable {
    private final Path path;

    /** @throws IOException if the folder cannot be created */
    public TemporaryFolder() throws IOException {
        path = Files.createTempDirectory("kitpress-");
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        FileTrees.delete(new LocalDisk(), path);
    }
}
