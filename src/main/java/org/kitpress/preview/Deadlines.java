package org.kitpress.preview;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The time within which a client must take what it is sent. Used by many threads. */
final class Deadlines implements AutoCloseable {
    private final Duration time;
    private final ScheduledThreadPoolExecutor clock =
            new ScheduledThreadPoolExecutor(1, task -> Preview.daemon(task, "kitpress-deadlines"));

    Deadlines(Duration time) {
        this.time = time;
        // A busy browser cancels hundreds of deadlines a minute.
        clock.setRemoveOnCancelPolicy(true);
    }

    /** What a thread is doing now. Interrupting it closes the connection that it waits for. */
    final class Task implements AutoCloseable {
        private final Thread thread = Thread.currentThread();
        private final @Nullable Future<?> deadline;
        private boolean isOver;

        private Task(boolean isLimited) {
            deadline = isLimited ? clock.schedule(this::interrupt, time.toMillis(), TimeUnit.MILLISECONDS) : null;
        }

        /** Ends what the thread is doing, unless that is over. */
        synchronized void interrupt() {
            if (!isOver) {
                thread.interrupt();
            }
        }

        @Override
        public void close() {
            synchronized (this) {
                isOver = true;
            }
            if (deadline != null) {
                deadline.cancel(false);
            }
        }
    }

    /** Begins something that is interrupted unless it is closed in time. */
    Task start() {
        return new Task(true);
    }

    /** Begins something that has no deadline. */
    Task startUnlimited() {
        return new Task(false);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
