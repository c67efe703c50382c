package org.kitpress.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps builds out of each other's output folder. The operating system releases it when the process ends. */
final class BuildLock implements AutoCloseable {
    /** Far behind the text of the file, because Windows lets nobody read what is locked. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final int ATTEMPTS = 20;
    private static final int PAUSE_MILLIS = 50;

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock. Waits a second for a build that is about to end.
     *
     * @param file created in its folder, which is created as well
     * @param output named if another build has the lock
     * @throws BuildRunningException if another build has the lock
     * @throws IOException if the file cannot be written or locked
     */
    static BuildLock of(Path file, Path output) throws IOException {
        String holder = "";
        for (int i = 0; i < ATTEMPTS; i++) {
            BuildLock lock = attempt(file);
            if (lock != null) {
                return lock;
            }
            // At the last attempt, the holder may have just ended, or not have written its name yet.
            String named = holder(file);
            holder = named.isEmpty() ? holder : named;
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new BuildRunningException(output, holder);
    }

    private static @Nullable BuildLock attempt(Path file) throws IOException {
        FileChannel channel = null;
        boolean isHeld = false;
        try {
            Files.createDirectories(FileTrees.parent(file));
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.createFile(file);
            }
            Object present = key(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            FileLock lock = channel.tryLock(PLACE, 1, false);
            // A build that ends may have deleted the file before we locked it.
            if (lock != null && Objects.equals(present, key(file))) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)));
                isHeld = true;
                return new BuildLock(file, channel);
            }
        } catch (NoSuchFileException | FileAlreadyExistsException e) {
            // Another build has just begun or ended.
        } catch (OverlappingFileLockException e) {
            // Another build of this process.
        } finally {
            if (channel != null && !isHeld) {
                channel.close();
            }
        }
        return null;
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    private static String self() {
        ProcessHandle self = ProcessHandle.current();
        String since = self.info()
                .startInstant()
                .map(start -> ", running since "
                        + start.truncatedTo(ChronoUnit.SECONDS)
                                .toString()
                                .replace('T', ' ')
                                .replace("Z", " UTC"))
                .orElse("");
        return "process " + self.pid() + since + "\n";
    }

    /** The process that has the lock, in words; empty if it has not written that yet. */
    private static String holder(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }

    /** Deletes the file before anybody else can have the lock, so that nobody locks a file that is deleted. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }
}
