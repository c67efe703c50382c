package org.kitpress.judge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder on loopback as plain static hosts do: at the root or below a prefix, {@code index.html} for folders,
 * the folder's {@code 404.html} with status 404 for what is not there, and nothing made up beyond that.
 */
public final class StaticServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("woff", "font/woff"));

    static {
        // The JDK's server sends head and body apart; without this the body waits 40 ms for the head's receipt.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Path folder;
    private final String prefix;
    private final HttpServer server;
    private final ExecutorService threads;

    private StaticServer(Path folder, String prefix, HttpServer server, ExecutorService threads) {
        this.folder = folder.toAbsolutePath().normalize();
        this.prefix = prefix;
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts on a free port.
     *
     * @param prefix the path that the folder appears under, with a slash at both ends; {@code /} for the root
     */
    public static StaticServer serve(Path folder, String prefix) {
        if (!prefix.startsWith("/") || !prefix.endsWith("/")) {
            throw new IllegalArgumentException("A prefix begins and ends with a slash: " + prefix);
        }
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ExecutorService threads = Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "static-server");
                thread.setDaemon(true);
                return thread;
            });
            StaticServer site = new StaticServer(folder, prefix, server, threads);
            server.setExecutor(threads);
            server.createContext("/", site::answer);
            server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException("No port on loopback could be opened.", e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Scheme, host and port, without a slash at the end. */
    public String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /**
     * Where a file of the folder is served.
     *
     * @param path relative to the folder, with slashes, already percent-encoded; may carry a query or fragment
     */
    public String url(String path) {
        return origin() + prefix + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            String path = exchange.getRequestURI().getPath();
            String inside = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
            Path file = folder.resolve(inside).normalize();
            if (!path.startsWith(prefix) || !file.startsWith(folder)) {
                send(exchange, 404, folder.resolve("404.html"));
            } else if (Files.isDirectory(file) && !path.endsWith("/")) {
                exchange.getResponseHeaders()
                        .set("Location", exchange.getRequestURI().getRawPath() + "/");
                exchange.sendResponseHeaders(301, -1);
            } else {
                Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
                boolean there = Files.isRegularFile(page);
                send(exchange, there ? 200 : 404, there ? page : folder.resolve("404.html"));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        byte[] body = Files.isRegularFile(file)
                ? Files.readAllBytes(file)
                : "Not found\n".getBytes(StandardCharsets.US_ASCII);
        exchange.getResponseHeaders().set("Content-Type", Files.isRegularFile(file) ? type(file) : "text/plain");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
