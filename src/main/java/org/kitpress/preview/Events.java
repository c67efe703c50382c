package org.kitpress.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
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
    private final List<String> open = new CopyOnWriteArrayList<>();

    Events(CurrentSite currentSite, FindingsJson json, SnapshotFiles snapshotFiles) {
        this.currentSite = currentSite;
        this.json = json;
        this.snapshotFiles = snapshotFiles;
    }

    /** The paths of the pages that are open in browsers. */
    Set<String> open() {
        return open.stream().collect(Collectors.toUnmodifiableSet());
    }

    /** Sends events to a page until it is closed. */
    void follow(String page, ResponseWriter responseWriter) throws IOException, InterruptedException {
        open.add(page);
        try (OutputStream out = responseWriter.stream()) {
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
        } finally {
            open.remove(page);
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
