package org.kitpress.editing.history;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import org.kitpress.write.TemporaryFolder;

/**
 * The content of a revision, readable until closed. It stays in a zip file, so that its paths cannot write elsewhere.
 */
public final class Revision implements AutoCloseable {
    private final TemporaryFolder folder;
    private final FileSystem archive;

    private Revision(TemporaryFolder folder, FileSystem archive) {
        this.folder = folder;
        this.archive = archive;
    }

    /**
     * @param site the folder that contains {@code content/}, within a repository
     * @param name a branch, a tag, or a hash, with suffixes as in Git: {@code main~2}
     * @throws NoSuchRevisionException when the revision does not exist or has no content
     * @throws IOException when Git is missing or fails
     */
    public static Revision open(Path site, String name) throws IOException, NoSuchRevisionException {
        TemporaryFolder folder = new TemporaryFolder();
        try {
            Path zip = folder.path().resolve("content.zip");
            new GitRevision(site).archive(name, zip);
            return new Revision(folder, FileSystems.newFileSystem(zip));
        } catch (IOException | NoSuchRevisionException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** The folder that contains {@code content/}. */
    public Path site() {
        return archive.getPath("/");
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            archive.close();
        }
    }
}
