package org.kitpress.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview serves the person who is writing, whatever others on this computer do with its port. */
@Tag("slow")
class PreviewLimitsTest {
    /** The test waits this long for what should happen after a second or two. */
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("kitpress.patience.seconds", 90));

    private static final Limits SMALL = new Limits(Duration.ofSeconds(2), 4, 12);
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private static Path site;

    private static Previewed preview;

    @BeforeAll
    static void open() throws IOException {
        Previewed.writeSmallSite(site);
        Previewed.write(site, "content/big.txt", "x".repeat(40 * MEGABYTE));
        preview = Previewed.of(site, SMALL);
    }

    @AfterAll
    static void close() {
        preview.close();
    }

    private static Socket connect(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.port());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        send(socket, request);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static String request(String line) {
        return line + "\r\nHost: 127.0.0.1:" + preview.port() + "\r\n\r\n";
    }

    /** What the server sends until it closes the connection; cut off after a while if it never does. */
    private static String answer(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        long end = System.nanoTime() + PATIENCE.toNanos();
        byte[] piece = new byte[8192];
        try {
            InputStream in = socket.getInputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                all.write(piece, 0, length);
                // Streams send something now and then, so that no single read takes too long.
                assertTrue(System.nanoTime() < end, "the connection stays open");
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the connection stays open; so far: " + all, e);
        } catch (IOException e) {
            // Reset by the server, which is an end, too.
            return all.toString(StandardCharsets.ISO_8859_1);
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    /** How many threads are running the code of a class. */
    private static long threadsIn(Class<?> type) {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack ->
                        Stream.of(stack).anyMatch(frame -> frame.getClassName().equals(type.getName())))
                .count();
    }

    private static void await(BooleanSupplier condition, String what) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            Thread.sleep(20);
        }
    }

    @Test
    void readerThatTakesNothingIsCutOff() throws Exception {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sockets.add(connect(request("GET /big.txt HTTP/1.1")));
        }
        await(() -> threadsIn(SiteHandler.class) >= 20, "a thread for each reader");
        await(() -> threadsIn(SiteHandler.class) == 0, "threads that wait for readers");
        for (Socket socket : sockets) {
            assertTrue(answer(socket).length() < 40 * MEGABYTE);
            socket.close();
        }
        assertEquals(200, preview.get("index.html").statusCode());
    }

    @Test
    void requestBodyThatNeverEndsIsCutOff() throws Exception {
        try (Socket socket = connect(
                "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port() + "\r\nContent-Length: 1000000\r\n\r\nx")) {
            await(() -> threadsIn(SiteHandler.class) == 0, "a thread that waits for the rest of a request");
            assertTrue(answer(socket).startsWith("HTTP/1.1 200"));
        }
    }

    /** Opens a stream, and waits for its head, so that streams are as old as the order in which they are opened. */
    private static Socket openStream(String page) throws IOException {
        Socket stream = connect(request("GET /_kitpress/events?page=" + page + " HTTP/1.1"));
        assertEquals(
                "HTTP/1.1 200 OK", new String(stream.getInputStream().readNBytes(15), StandardCharsets.ISO_8859_1));
        return stream;
    }

    @Test
    void oldestEventStreamsOfAPageEndWhenThereAreTooMany() throws Exception {
        List<Socket> streams = new ArrayList<>();
        int most = SMALL.streamsOfAPage();
        for (int i = 0; i < most + 5; i++) {
            streams.add(openStream("one.html"));
        }
        endedAndClosed(streams, 5);
    }

    @Test
    void oldestEventStreamsOfAllPagesEndWhenThereAreTooMany() throws Exception {
        List<Socket> streams = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            streams.add(openStream(i % 5 + ".html"));
        }
        await(() -> threadsIn(Events.class) <= SMALL.streams(), "no more streams than allowed");
        for (int i = 0; i < 9; i++) {
            streams.add(openStream("index.html"));
        }
        endedAndClosed(streams, 20);
        assertEquals(200, preview.get("index.html").statusCode());
    }

    /** Expects the first streams to end, and closes all. */
    private static void endedAndClosed(List<Socket> streams, int ended) throws Exception {
        for (Socket stream : streams.subList(0, ended)) {
            answer(stream);
        }
        await(() -> threadsIn(Events.class) <= SMALL.streams(), "no more streams than allowed");
        for (Socket stream : streams) {
            stream.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEAD / HTTP/1.1",
                "HEAD /index.html HTTP/1.0",
                "HEAD /_kitpress/events?page=index.html HTTP/1.1",
                "HEAD /_kitpress/preview.js HTTP/1.1",
                "HEAD /none.html HTTP/1.1",
                "HEAD /planning HTTP/1.1",
                "HEAD /../x HTTP/1.1",
                "POST / HTTP/1.1",
                "PUT /index.html HTTP/1.1",
                "DELETE /index.html HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "OPTIONS / HTTP/1.1",
                "TRACE / HTTP/1.1",
                "PATCH / HTTP/1.1",
                "PROPFIND / HTTP/1.1",
                "CONNECT example.org:443 HTTP/1.1",
                "GET mailto:x HTTP/1.1",
                "GET http://example.org/ HTTP/1.1",
                "head / HTTP/1.1",
                "GET",
                "GET /",
                "GET / HTTP/9.9",
                "GET / SMTP/1.1",
                "GET /\u0000 HTTP/1.1",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000",
                "GET /%ZZ HTTP/1.1",
                "",
            })
    void oddRequestIsAnsweredAndNothingIsPrinted(String line) throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true));
        System.setErr(new PrintStream(printed, true));
        try (Socket socket = connect(request(line).replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"))) {
            String answer = answer(socket);
            boolean isHead = line.startsWith("HEAD");
            assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 "), answer);
            assertTrue(!isHead || answer.endsWith("\r\n\r\n"), answer);
            if (line.matches("(POST|PUT|DELETE|OPTIONS|TRACE|PATCH|PROPFIND|head) /.*")) {
                assertTrue(answer.startsWith("HTTP/1.1 405") && answer.contains("Allow: GET, HEAD"), answer);
            }
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
        assertEquals(200, preview.get("index.html").statusCode());
    }

    @Test
    void tenThousandRequestsAndAThousandConnectionsLeaveNothingBehind() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<String> paths = List.of("index.html", "none-%d.html", "data/toolkit.json", "_kitpress/preview.js", "%d/");
        requests(client, paths, 0, 1_000);
        connections(100);
        long threadsBefore = Thread.activeCount();
        long before = used();
        requests(client, paths, 1_000, 10_000);
        connections(1_000);
        long grown = used() - before;
        System.out.println("PreviewLimitsTest: 10,000 requests and 1,000 connections, heap grown by " + grown / 1024
                + " KB, threads " + threadsBefore + " before and " + Thread.activeCount() + " after");
        assertTrue(grown < 8 * MEGABYTE, grown + " bytes more than before");
        assertTrue(Thread.activeCount() <= threadsBefore + 3, Thread.activeCount() + " threads");
    }

    private static void requests(HttpClient client, List<String> paths, int from, int count) throws Exception {
        for (int i = from; i < from + count; i++) {
            String path = paths.get(i % paths.size()).replace("%d", Integer.toString(i));
            URI address = URI.create("http://127.0.0.1:" + preview.port() + "/" + path);
            client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        }
    }

    private static void connections(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            try (Socket socket =
                    connect(request("GET /robots.txt HTTP/1.1").replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"))) {
                assertTrue(answer(socket).startsWith("HTTP/1.1 200"));
            }
        }
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** In a process of its own, because the JDK's server reads its limits once. */
    @Test
    void halfRequestsEndAndConnectionsAreLimited() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Dsun.net.httpserver.maxReqTime=2",
                        "-Djdk.httpserver.maxConnections=50",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.kitpress.cli.Main",
                        "serve",
                        "--port",
                        "0",
                        "--site",
                        site.toString())
                .redirectErrorStream(true)
                .start();
        try {
            int port = portOf(process);
            List<Socket> half = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                socket.setSoTimeout((int) PATIENCE.toMillis());
                half.add(socket);
            }
            for (Socket socket : half) {
                try {
                    send(socket, "GET / HTTP/1.1\r\nHost: 127.0");
                } catch (IOException e) {
                    continue; // it has been closed already
                }
            }
            for (Socket socket : half) {
                assertEquals("", answer(socket));
                socket.close();
            }
            URI address = URI.create("http://127.0.0.1:" + port + "/");
            assertEquals(
                    200,
                    HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode());
        } finally {
            process.destroy();
            assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        }
    }

    private static int portOf(Process process) throws IOException {
        StringBuilder printed = new StringBuilder();
        InputStream out = process.getInputStream();
        for (int c = out.read(); c >= 0; c = out.read()) {
            printed.append((char) c);
            Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/").matcher(printed);
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
        }
        throw new AssertionError("the preview did not start: " + printed);
    }
}
