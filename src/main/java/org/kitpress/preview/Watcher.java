package org.kitpress.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for somebody to save. What has changed is told by comparing {@link FileSnapshot}s; the file system's events only
 * wake it early. So nothing is missed where events are: in folders that are new, deleted and made again, on network
 * drives, or when the system has no watches left. Used by one thread, and closed by another.
 */
final class Watcher implements AutoCloseable {
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY
    };

    /** What belongs to one save comes within this time, mostly. */
    private static final long GATHER_MILLIS = 1;

    /** How long nothing may happen before a save counts as done; editors empty a file before they fill it. */
    private static final long STILL_MILLIS = 10;

    /** A program that writes on and on is not waited for longer than this. */
    private static final long PATIENCE_MILLIS = 1000;

    private static final long LOOK_WITH_EVENTS_MILLIS = 2000;
    private static final long LOOK_WITHOUT_EVENTS_MILLIS = 200;

    private final Path site;
    private final @Nullable WatchService events;
    private final Set<Path> watched = new HashSet<>();
    private boolean allWatched = true;
    private volatile boolean closed;
    private FileSnapshot last;
    private long seen;

    /** @param withEvents false to look at the files again and again instead of being woken */
    Watcher(Path site, boolean withEvents) {
        this.site = site;
        this.events = withEvents ? service() : null;
        this.last = FileSnapshot.of(site);
        watch(last);
    }

    /** On macOS the JDK's events come after seconds, because it looks at the files itself; we look more often. */
    static boolean eventsAreQuick(String operatingSystem) {
        return !operatingSystem.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    private static @Nullable WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            return null; // none is left; looking again and again does it
        }
    }

    /**
     * Waits until a file has changed. More may be changing: what is read now counts only if {@link #isStill} says so
     * afterwards.
     *
     * @return false when the watcher has been closed
     */
    boolean await() throws InterruptedException {
        boolean changed = false;
        while (!changed && !closed) {
            changed = pause(events != null && allWatched ? LOOK_WITH_EVENTS_MILLIS : LOOK_WITHOUT_EVENTS_MILLIS);
            if (changed) {
                pause(GATHER_MILLIS);
            }
            changed |= !isAsSeen();
        }
        return !closed;
    }

    /** Whether nothing has changed since it was looked last, long enough ago to be sure; waits if it is not. */
    boolean isStill() throws InterruptedException {
        boolean touched = pause(Math.max(0, STILL_MILLIS - (System.nanoTime() - seen) / 1_000_000));
        return isAsSeen() && !touched;
    }

    /** Waits until nothing has changed for a moment, but not for ever. */
    void settle() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!isStill() && System.nanoTime() < end) {
            continue;
        }
    }

    /** Looks at the files, and tells whether they are as they were when it looked before. */
    private boolean isAsSeen() {
        FileSnapshot now = FileSnapshot.of(site);
        boolean same = now.equals(last);
        last = now;
        seen = System.nanoTime();
        watch(last);
        return same;
    }

    /** @return whether an event came from a folder that is read */
    private boolean pause(long millis) throws InterruptedException {
        if (events == null) {
            Thread.sleep(millis);
            return false;
        }
        boolean touched = false;
        try {
            WatchKey key = events.poll(millis, TimeUnit.MILLISECONDS);
            for (; key != null; key = events.poll()) {
                key.pollEvents();
                touched |= !site.equals(key.watchable());
                if (!key.reset()) {
                    watched.remove((Path) key.watchable());
                }
            }
        } catch (ClosedWatchServiceException e) {
            closed = true;
        }
        return touched;
    }

    private void watch(FileSnapshot seen) {
        if (events == null) {
            return;
        }
        allWatched = register(site);
        for (Path folder : seen.folders()) {
            allWatched &= register(folder);
        }
    }

    private boolean register(Path folder) {
        if (events == null || watched.contains(folder)) {
            return true;
        }
        try {
            folder.register(events, KINDS);
            watched.add(folder);
            return true;
        } catch (IOException | ClosedWatchServiceException e) {
            return false; // gone again, or the system has no more watches to give
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            if (events != null) {
                events.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
