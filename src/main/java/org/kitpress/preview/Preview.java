package org.kitpress.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.kitpress.report.Finding;

/**
 * A running preview. It serves from when it is opened until it is closed, on threads of its own.
 */
public final class Preview implements AutoCloseable {
    static {
        // Without it the last packet of an answer waits up to 40 ms for the browser's receipt of the one before.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService requests;
    private final CurrentSite currentSite;
    private final RebuildLoop rebuildLoop;

    /**
     * What to show, and where.
     *
     * @param site the folder that holds {@code content/}
     * @param port the port wanted; when it is taken, one near it is used
     * @param today the day on which reviews are due
     */
    public record Options(Path site, int port, boolean drafts, Supplier<LocalDate> today) {}

    /** Hears what became of each save. Called by one thread at a time. */
    public interface Listener {
        /**
         * @param findings all that is known of the files as they stand, sorted
         * @param shown whether the files as they stand are shown; otherwise the last good site still is
         * @param millis how long it took from noticing the save until the pages were told
         */
        void saved(List<Finding> findings, boolean shown, long millis);

        /** All pages were looked at, and this is what is known now; called only when it is more than before. */
        void inspected(List<Finding> findings);

        /** A fault of the program while it was building; the preview goes on. */
        void failed(Exception fault);
    }

    private Preview(HttpServer server, Options options, Listener listener) {
        this.server = server;
        this.requests = Executors.newCachedThreadPool(task -> daemon(task, "kitpress-request"));
        this.currentSite = new CurrentSite(Long.toString(System.nanoTime(), Character.MAX_RADIX));
        FindingsJson json = new FindingsJson(options.site());
        SnapshotFiles snapshotFiles = new SnapshotFiles(json);
        Events events = new Events(currentSite, json, snapshotFiles);
        this.rebuildLoop = new RebuildLoop(options, currentSite, events::open, listener);
        server.createContext("/", new SiteHandler(currentSite, new RequestGuard(port()), events, snapshotFiles));
        server.setExecutor(requests);
    }

    /**
     * Opens the port and starts watching; the site is built meanwhile.
     *
     * @throws IOException when no port can be opened
     */
    public static Preview open(Options options, Listener listener) throws IOException {
        Preview preview = new Preview(PortBinder.open(options.port()), options, listener);
        preview.server.start();
        preview.rebuildLoop.start();
        return preview;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Where the site is shown: {@code http://127.0.0.1:4000/}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Ends at once; open pages see that and wait for the next preview. */
    @Override
    public void close() {
        currentSite.close();
        rebuildLoop.close();
        server.stop(0);
        requests.shutdownNow();
    }
}
