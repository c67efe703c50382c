package org.kitpress.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Server-sent events for open pages (WHATWG HTML, 9.2). Each event carries the whole state, so that a page can tell
 * whether it is out of date, and the page itself if there is a new version, which saves a request. Each page has its own
 * thread, so that a sleeping one does not keep others waiting.
 */
final class Events {
    /** A closed page is noticed within this time. */
    private static final long HEARTBEAT_MILLIS = TimeUnit.SECONDS.toMillis(15);

    private final CurrentSite currentSite;
    private final FindingsJson json;
    private final SnapshotFiles snapshotFiles;
    private final Limits limits;
    private final Deadlines deadlines;

    /** The oldest first. */
    private final List<OpenStream> open = new ArrayList<>();

    /** @param end ends the stream when it is interrupted */
    private record OpenStream(String page, Deadlines.Task end) {}

    Events(
            CurrentSite currentSite,
            FindingsJson json,
            SnapshotFiles snapshotFiles,
            Limits limits,
            Deadlines deadlines) {
        this.currentSite = currentSite;
        this.json = json;
        this.snapshotFiles = snapshotFiles;
        this.limits = limits;
        this.deadlines = deadlines;
    }

    /** The paths of the pages that are open in browsers. */
    Set<String> open() {
        synchronized (open) {
            return open.stream().map(OpenStream::page).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Sends events to a page until it is closed, or until too many others are open. */
    void follow(String page, ResponseWriter responseWriter) throws IOException, InterruptedException {
        Optional<OutputStream> stream = responseWriter.stream();
        if (stream.isEmpty()) {
            return;
        }
        try (Deadlines.Task end = deadlines.startUnlimited();
                OutputStream out = stream.get()) {
            OpenStream own = new OpenStream(page, end);
            add(own);
            try {
                follow(page, out);
            } finally {
                remove(own);
            }
        }
    }

    private void follow(String page, OutputStream out) throws IOException, InterruptedException {
        String sent = currentSite.now().version();
        while (!currentSite.isClosed()) {
            long change = currentSite.change();
            PreviewState now = currentSite.now();
            Optional<String> text = now.version().equals(sent) ? Optional.empty() : snapshotFiles.text(page, now);
            send(out, "data: " + json.of(now, text) + "\n\n");
            sent = now.version();
            while (!currentSite.awaitChangeAfter(change, HEARTBEAT_MILLIS) && !currentSite.isClosed()) {
                send(out, ":\n\n");
            }
        }
    }

    private void add(OpenStream stream) {
        synchronized (open) {
            open.add(stream);
            endOldest(
                    open.stream()
                            .filter(other -> other.page.equals(stream.page))
                            .toList(),
                    limits.streamsOfAPage());
            endOldest(List.copyOf(open), limits.streams());
        }
    }

    /** A page that a browser closed may not have been noticed yet, so the oldest stream ends. */
    private void endOldest(List<OpenStream> streams, int most) {
        for (OpenStream old : streams.subList(0, Math.max(0, streams.size() - most))) {
            open.remove(old);
            old.end.interrupt();
        }
    }

    private void remove(OpenStream stream) {
        synchronized (open) {
            open.remove(stream);
        }
    }

    private void send(OutputStream out, String text) throws IOException {
        try (Deadlines.Task sending = deadlines.start()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
