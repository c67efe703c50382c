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
 * Waits for files to change. Changes are detected by comparing {@link FileSnapshot}s; the events of the file system only
 * make it look sooner. So nothing is missed where events get lost: in folders that are new or were deleted and created
 * again, on network drives, or if the system has no watches left. Used by one thread, and closed by another.
 */
final class Watcher implements AutoCloseable {
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY
    };

    /** The events of one save mostly come within this time. */
    private static final long GATHER_MILLIS = 1;

    /** How long nothing must happen before a save counts as complete; editors truncate a file before they write it. */
    private static final long STILL_MILLIS = 10;

    /** How long to wait at most for a program that keeps writing. */
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

    /** @param withEvents false to only poll the files */
    Watcher(Path site, boolean withEvents) {
        this.site = site;
        this.events = withEvents ? service() : null;
        this.last = FileSnapshot.of(site);
        watch(last);
    }

    /** On macOS the JDK polls the files itself and reports events after seconds; we poll more often. */
    static boolean eventsAreQuick(String operatingSystem) {
        return !operatingSystem.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    private static @Nullable WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            return null; // the system has none left; polling works, too
        }
    }

    /**
     * Waits until a file has changed. More changes may follow: what is read now counts only if {@link #isStill} is true
     * afterwards.
     *
     * @return false if the watcher has been closed
     */
    boolean await() throws InterruptedException {
        boolean changed = false;
        while (!changed && !closed) {
            changed = pause(events != null && allWatched ? LOOK_WITH_EVENTS_MILLIS : LOOK_WITHOUT_EVENTS_MILLIS);
            if (changed) {
                pause(GATHER_MILLIS);
            }
            changed |= !isUnchanged();
        }
        return !closed;
    }

    /** Whether nothing has changed since the last look; waits until that was long enough ago to be sure. */
    boolean isStill() throws InterruptedException {
        boolean touched = pause(Math.max(0, STILL_MILLIS - (System.nanoTime() - seen) / 1_000_000));
        return isUnchanged() && !touched;
    }

    /** Waits until nothing has changed for a moment, but not forever. */
    void settle() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!isStill() && System.nanoTime() < end) {
            continue;
        }
    }

    /** Looks at the files, and returns whether they are the same as at the last look. */
    private boolean isUnchanged() {
        FileSnapshot now = FileSnapshot.of(site);
        boolean same = now.equals(last);
        last = now;
        seen = System.nanoTime();
        watch(last);
        return same;
    }

    /** @return whether there was an event in a watched folder other than the site folder itself */
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
            return false; // deleted again, or the system has no watches left
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
