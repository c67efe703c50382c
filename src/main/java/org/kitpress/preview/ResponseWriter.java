package org.kitpress.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sends a response, with headers that prevent content sniffing, embedding in other sites, and, by default, caching. */
final class ResponseWriter {
    /** How many bytes are handed to the server at a time. */
    private static final int PIECE = 65_536;

    private final HttpExchange exchange;
    private final Deadlines deadlines;

    ResponseWriter(HttpExchange exchange, Deadlines deadlines) {
        this.exchange = exchange;
        this.deadlines = deadlines;
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }

    void send(int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        try (Deadlines.Task sending = deadlines.start()) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                write(bytes, exchange.getResponseBody());
            }
        }
    }

    /** In pieces, since the server copies each into a buffer that it keeps until a slow client has read it. */
    private static void write(byte[] bytes, OutputStream body) throws IOException {
        for (int start = 0; start < bytes.length; start += PIECE) {
            body.write(bytes, start, Math.min(PIECE, bytes.length - start));
        }
    }

    /** Allows the browser to cache a file that can never change, so that reloading a page does not request it. */
    void keepForGood() {
        exchange.getResponseHeaders().set("Cache-Control", "private, max-age=31536000, immutable");
    }

    void text(int status, String text) throws IOException {
        send(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void refuse(RequestGuard.Refusal refusal) throws IOException {
        if (refusal.status() == 405) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        }
        text(refusal.status(), refusal.reason());
    }

    void redirect(String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        exchange.sendResponseHeaders(302, -1);
    }

    /** A response without an end, for server-sent events; none to a request for the headers alone. */
    Optional<OutputStream> stream() throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Connection", "close");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
            return Optional.empty();
        }
        exchange.sendResponseHeaders(200, 0);
        return Optional.of(exchange.getResponseBody());
    }
}
