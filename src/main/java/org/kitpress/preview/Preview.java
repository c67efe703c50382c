package org.kitpress.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.kitpress.report.Finding;

/** A running preview. It serves from when it is opened until it is closed, on its own threads. */
public final class Preview implements AutoCloseable {
    /** How many ports after the preferred one are tried before the system chooses one. */
    private static final int NEIGHBORS = 20;

    private static final int LAST_PORT = 65_535;

    /** How long a thread waits for the next request. */
    private static final long IDLE_SECONDS = 60;

    static {
        Limits.apply();
    }

    private final HttpServer server;
    private final ExecutorService requests;
    private final Deadlines deadlines;
    private final CurrentSite currentSite;
    private final RebuildLoop rebuildLoop;

    /**
     * What to preview, and where.
     *
     * @param site the folder that holds {@code content/}
     * @param port the preferred port; if it is in use, another one is used
     * @param today the day on which reviews are due
     */
    public record Options(Path site, int port, boolean drafts, Supplier<LocalDate> today) {}

    /** Is notified of the result of each save. Called by one thread at a time. */
    public interface Listener {
        /**
         * The files were saved and read.
         *
         * @param findings all findings about the current files so far, sorted
         * @param shown whether the current files are shown; otherwise the last version without errors still is
         * @param millis how long it took from noticing the save until pages were updated
         */
        void saved(List<Finding> findings, boolean shown, long millis);

        /** All pages were inspected; called only if there are other findings than before. */
        void inspected(List<Finding> findings);

        /** A build failed, because of a file that cannot be read or an internal error; the preview goes on. */
        void failed(Exception e);
    }

    private Preview(HttpServer server, Options options, Limits limits, Listener listener) {
        this.server = server;
        // A connection that comes when all threads are busy is closed.
        this.requests = new ThreadPoolExecutor(
                0,
                Limits.THREADS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> daemon(task, "kitpress-request"));
        this.deadlines = new Deadlines(limits.time());
        this.currentSite = new CurrentSite(Long.toString(System.nanoTime(), Character.MAX_RADIX));
        FindingsJson json = new FindingsJson(options.site());
        SnapshotFiles snapshotFiles = new SnapshotFiles(json);
        Events events = new Events(currentSite, json, snapshotFiles, limits, deadlines);
        this.rebuildLoop = new RebuildLoop(options, currentSite, events::open, listener);
        server.createContext(
                "/", new SiteHandler(currentSite, new RequestGuard(port()), events, snapshotFiles, deadlines));
        server.setExecutor(requests);
    }

    /**
     * Opens the port and starts watching. The first build runs in the background.
     *
     * @throws IOException if no port can be opened
     */
    public static Preview open(Options options, Listener listener) throws IOException {
        return open(options, Limits.STANDARD, listener);
    }

    static Preview open(Options options, Limits limits, Listener listener) throws IOException {
        Preview preview = new Preview(server(options.port()), options, limits, listener);
        preview.server.start();
        preview.rebuildLoop.start();
        return preview;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The address of the site, such as {@code http://127.0.0.1:4000/}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Stops right away. Open pages notice, and reconnect to the next preview. */
    @Override
    public void close() {
        currentSite.close();
        rebuildLoop.close();
        server.stop(0);
        requests.shutdownNow();
        deadlines.close();
    }

    /**
     * Opens a port on this machine's loopback address, which no other machine can reach.
     *
     * @param wanted the preferred port; 0 for any free one
     * @return a server that is bound, but not started
     */
    private static HttpServer server(int wanted) throws IOException {
        for (int port = wanted; port <= Math.min(LAST_PORT, wanted + NEIGHBORS); port++) {
            try {
                return bind(port);
            } catch (BindException e) {
                continue; // in use or reserved; try the next one
            }
        }
        return bind(0);
    }

    private static HttpServer bind(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    }
}
