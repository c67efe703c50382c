package org.kitpress.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview answers, and to whom. */
class PreviewServerTest {
    @TempDir
    private static Path site;

    private static Previewed preview;

    @BeforeAll
    static void open() throws IOException {
        Previewed.writeSmallSite(site);
        Previewed.write(site, "content/planning/1-first.md", Previewed.page("First", "Begin."));
        Previewed.write(site, "content/planning/_folder.yaml", "title: Planning\nsummary: Use this to plan.\n");
        Previewed.write(site, "content/planning/table.csv", "a,b\n");
        Previewed.write(site, "secret.txt", "not for the site");
        preview = Previewed.of(site, false);
        // The link is an error, so the site before it stays.
        Files.createSymbolicLink(site.resolve("content/leak.txt"), site.resolve("secret.txt"));
    }

    @AfterAll
    static void close() {
        preview.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/html; charset=utf-8",
        "planning/, text/html; charset=utf-8",
        "planning/first.html, text/html; charset=utf-8",
        "planning/table.csv, text/csv; charset=utf-8",
        "data/toolkit.json, application/json",
        "site.webmanifest, application/manifest+json",
        "robots.txt, text/plain; charset=utf-8",
        "_kitpress/preview.js, text/javascript; charset=utf-8",
        "_kitpress/preview.css, text/css; charset=utf-8",
    })
    void aFileComesWithItsTypeAndIsNotKeptByTheBrowser(String path, String type) throws IOException {
        HttpResponse<String> answer = preview.get(path);
        assertEquals(200, answer.statusCode());
        assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(
                "same-origin",
                answer.headers().firstValue("Cross-Origin-Resource-Policy").orElse(""));
    }

    @Test
    void filesNamedByTheirContentAreKeptByTheBrowser() throws IOException {
        Matcher style = Pattern.compile("href=\"(assets/[^\"]+\\.css)\"")
                .matcher(preview.get("").body());
        assertTrue(style.find());
        HttpResponse<String> answer = preview.get(style.group(1));
        assertEquals(200, answer.statusCode());
        assertEquals(
                "private, max-age=31536000, immutable",
                answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void aFolderWithoutItsSlashLeadsToTheFolder() throws IOException {
        HttpResponse<String> answer = preview.get("planning");
        assertEquals(302, answer.statusCode());
        assertEquals("/planning/", answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void whatIsMissingGetsTheSitesOwnPageWithLinksThatWorkAtAnyDepth() throws IOException {
        HttpResponse<String> answer = preview.get("no/such/page.html");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("href=\"/index.html\""), answer.body());
        assertFalse(answer.body().contains("href=\"index.html\""), answer.body());
    }

    @Test
    void headHasTheLengthAndNoBody() throws IOException {
        HttpResponse<String> whole = preview.get("robots.txt");
        HttpResponse<String> head = Previewed.send(
                HttpRequest.newBuilder(URI.create(preview.url("robots.txt"))).method("HEAD", BodyPublishers.noBody()));
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(
                whole.body().length(),
                head.headers().firstValueAsLong("Content-Length").orElse(-1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void nothingIsTaken(String method) throws IOException {
        HttpResponse<String> answer = Previewed.send(
                HttpRequest.newBuilder(URI.create(preview.url(""))).method(method, BodyPublishers.ofString("x")));
        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
    }

    /** As written on the wire, for clients tidy paths up before they send them. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.port())) {
            socket.getOutputStream()
                    .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String host() {
        return "Host: 127.0.0.1:" + preview.port() + "\r\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/planning/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/planning%2ffirst.html",
                "/..%5csecret.txt",
                "//secret.txt",
            })
    void pathsOutOfTheSiteAreRefused(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\n" + host());
        assertTrue(answer.startsWith("HTTP/1.1 400 ") || answer.startsWith("HTTP/1.1 404 "), answer);
        assertFalse(answer.contains("not for the site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/leak.txt", "/content/index.md", "/secret.txt", "/file:/etc/passwd", "/_kitpress/../x"})
    void onlyFilesOfTheSiteAreThere(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\n" + host());
        assertTrue(answer.startsWith("HTTP/1.1 404 ") || answer.startsWith("HTTP/1.1 400 "), answer);
        assertFalse(answer.contains("not for the site"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example\r\n",
                "Host: 127.0.0.1:1\r\n",
                "Host: localhost.evil.example\r\n",
                "",
                "Host: localhost\r\n"
            })
    void aForeignHostIsSentAway(String header) throws IOException {
        String answer = raw("GET / HTTP/1.1\r\n" + header);
        assertTrue(answer.startsWith("HTTP/1.1 403 ") || answer.startsWith("HTTP/1.1 400 "), answer);
        assertFalse(answer.contains("A small toolkit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: https://127.0.0.1:PORT",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors",
                "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors",
            })
    void pagesOfOtherSitesLearnNothing(String header) throws IOException {
        String port = Integer.toString(preview.port());
        String answer = raw("GET /data/toolkit.json HTTP/1.1\r\n" + host() + header.replace("PORT", port) + "\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
        assertFalse(answer.contains("A small toolkit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://127.0.0.1:PORT",
                "Origin: http://localhost:PORT",
                "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate",
            })
    void ownPagesAndLinksFromElsewhereComeIn(String header) throws IOException {
        String port = Integer.toString(preview.port());
        String answer = raw("GET / HTTP/1.1\r\n" + host() + header.replace("PORT", port) + "\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    }

    @Test
    void aWorkerOfTheSiteIsReplacedByOneThatLeaves() throws IOException {
        HttpResponse<String> answer = preview.get("sw.js");
        assertEquals(
                "text/javascript; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains("registration.unregister()"), answer.body());
    }
}
