package org.kitpress.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A site whose paths say how it responds. Records the requests, and the most of them at the same time. */
final class OtherSite implements AutoCloseable {
    final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    final List<String> cookies = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger most = new AtomicInteger();
    volatile String name = "";

    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger busyDays = new AtomicInteger(1);
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpServer server;

    OtherSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(open.incrementAndGet(), Math::max);
        String path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestMethod() + " " + path);
        name = String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"));
        if (exchange.getRequestHeaders().containsKey("Cookie")) {
            cookies.add(path);
        }
        exchange.getResponseHeaders().set("Set-Cookie", "who=you");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        int status = switch (path) {
            case "/page", "/new" -> 200;
            case "/no-head" -> head ? 405 : 200;
            case "/gone" -> 410;
            case "/secret" -> 403;
            case "/broken" -> 500;
            case "/busy" -> later(exchange, busyDays.getAndDecrement() > 0 ? "0" : "");
            case "/always-busy" -> later(exchange, "86400");
            case "/moved" -> move(exchange, 301, "/new");
            case "/for-now" -> move(exchange, 302, "/new");
            case "/moved-then-for-now" -> move(exchange, 308, "/for-now");
            case "/circle" -> move(exchange, 301, "/circle");
            case "/moved-to-nothing" -> move(exchange, 301, "/lost");
            default -> 404;
        };
        open.decrementAndGet();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static int later(HttpExchange exchange, String seconds) {
        if (!seconds.isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", seconds);
        }
        return seconds.isEmpty() ? 200 : 503;
    }

    private static int move(HttpExchange exchange, int status, String to) {
        exchange.getResponseHeaders().set("Location", to);
        return status;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
