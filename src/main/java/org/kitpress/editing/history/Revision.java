package org.kitpress.editing.history;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import org.kitpress.write.TemporaryFolder;

/**
 * The content of a revision, to be read until it is closed. It stays in its archive, so that nothing in it can be
 * written where it should not.
 */
public final class Revision implements AutoCloseable {
    private final TemporaryFolder room;
    private final FileSystem archive;

    private Revision(TemporaryFolder room, FileSystem archive) {
        this.room = room;
        this.archive = archive;
    }

    /**
     * @param site the folder that holds {@code content/}, within a repository
     * @param name a branch, a tag, or a number, with what Git knows to add: {@code main~2}
     * @throws NoSuchVersion when the repository has no such revision, or the revision no content
     * @throws IOException when Git is not there or does not work
     */
    public static Revision open(Path site, String name) throws IOException, NoSuchRevisionException {
        TemporaryFolder room = new TemporaryFolder();
        try {
            Path zip = room.path().resolve("content.zip");
            new GitRevision(site).archive(name, zip);
            return new Revision(room, FileSystems.newFileSystem(zip));
        } catch (IOException | NoSuchRevisionException | RuntimeException e) {
            room.close();
            throw e;
        }
    }

    /** The folder that holds {@code content/}. */
    public Path site() {
        return archive.getPath("/");
    }

    @Override
    public void close() throws IOException {
        try (room) {
            archive.close();
        }
    }
}
