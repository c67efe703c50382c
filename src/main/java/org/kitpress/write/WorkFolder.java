package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The folder in which a build prepares a site, locked against other builds. It is next to the output folder, so that
 * nothing in the output folder changes before the site is complete; or in it, if the folder next to it cannot be written.
 * See {@code docs/decisions/0020-publishing.md}.
 */
final class WorkFolder implements AutoCloseable {
    /** The work folder in the output folder, also used where files are moved in place. */
    static final String INSIDE = ".kitpress-staging";

    private static final String COMMON = ".kitpress";
    private static final String PREFIX = "publishing-";
    static final String LOCK = "lock";

    private final Disk disk;
    private final Path output;
    private final Path root;
    private final BuildLock lock;
    /** Folders that were created to hold the output folder, outermost first. */
    private final List<Path> created;
    /** Different for each process, so that a program that outlives its build cannot touch what the next one makes. */
    private final String token;

    private boolean isLeft;

    private WorkFolder(Disk disk, Path output, Path root, BuildLock lock, List<Path> created) {
        this.disk = disk;
        this.output = output;
        this.root = root;
        this.lock = lock;
        this.created = created;
        ProcessHandle self = ProcessHandle.current();
        this.token = self.pid() + "-"
                + self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /**
     * Creates and locks the folder. What is left in it from before stays.
     *
     * @param output from {@link OutputFolder#real}
     * @throws BuildRunningException if another build has the lock
     * @throws IOException if there is no place for it
     */
    static WorkFolder open(Path output, Disk disk) throws IOException {
        if (FileTrees.exists(disk, output) && !FileTrees.isFolder(disk, output)) {
            throw new IOException(output + " is a file, not a folder; move it, or choose another folder");
        }
        Path beside = beside(output);
        Path inside = inside(output);
        for (Path folder : List.of(FileTrees.parent(beside), beside, inside)) {
            if (FileTrees.exists(disk, folder) && !FileTrees.isFolder(disk, folder)) {
                throw new IOException(folder + " is needed as a folder, but is something else; delete it");
            }
        }
        List<Path> created = FileTrees.missing(disk, FileTrees.parent(output));
        try {
            return new WorkFolder(disk, output, beside, BuildLock.of(beside.resolve(LOCK), output), created);
        } catch (BuildRunningException e) {
            throw e;
        } catch (IOException e) {
            if (!FileTrees.isFolder(disk, output)) {
                throw e;
            }
            return new WorkFolder(disk, output, inside, BuildLock.of(inside.resolve(LOCK), output), List.of());
        }
    }

    static Path beside(Path output) {
        return FileTrees.parent(output).resolve(COMMON).resolve(PREFIX + output.getFileName());
    }

    static Path inside(Path output) {
        return output.resolve(INSIDE);
    }

    /** The output folders in a folder that builds have left something for. */
    static List<Path> outputsIn(Path folder, Disk disk) throws IOException {
        List<Path> outputs = new ArrayList<>();
        Path common = folder.resolve(COMMON);
        if (FileTrees.isFolder(disk, common)) {
            for (Path entry : disk.list(common)) {
                String name = String.valueOf(entry.getFileName());
                if (name.startsWith(PREFIX)) {
                    outputs.add(folder.resolve(name.substring(PREFIX.length())));
                }
            }
        }
        return outputs;
    }

    Path output() {
        return output;
    }

    /** Whether the folder is next to the output folder, so that a site in it can take the place of the old one. */
    boolean isBeside() {
        return !root.startsWith(output);
    }

    Path root() {
        return root;
    }

    /** Where files are put as they are made. */
    Path incomplete() {
        return root.resolve(Leftovers.INCOMPLETE + token);
    }

    /** Where a site is that is complete, or, after an exchange, the one before. */
    Path complete() {
        return root.resolve(Leftovers.COMPLETE + token);
    }

    /** Where the old site is moved if it cannot be exchanged. */
    Path old() {
        return root.resolve(Leftovers.OLD + token);
    }

    /**
     * Sets whether everything is left to the next command when the folder is closed: as long as the site is not known to be
     * whole, or an old site could not be deleted.
     */
    void setLeft(boolean isLeft) {
        this.isLeft = isLeft;
    }

    /** Deletes what was prepared, unless it is left, and releases the lock. */
    @Override
    public void close() throws IOException {
        try {
            if (!isLeft) {
                new Journal(disk, output).clear();
                FileTrees.delete(disk, incomplete());
                FileTrees.delete(disk, complete());
            }
        } finally {
            lock.close();
        }
        List<Path> folders = new ArrayList<>(created);
        folders.addAll(List.of(FileTrees.parent(root), root, inside(output)));
        Collections.reverse(folders);
        for (Path folder : folders) {
            if (!folder.equals(output)
                    && FileTrees.isFolder(disk, folder)
                    && disk.list(folder).isEmpty()) {
                disk.delete(folder);
            }
        }
    }
}
