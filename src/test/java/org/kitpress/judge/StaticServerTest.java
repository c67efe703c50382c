package org.kitpress.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticServerTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @BeforeEach
    void someFiles() throws IOException {
        new SmallSite(folder)
                .file("outside.txt", "secret")
                .file("site/index.html", "home")
                .file("site/404.html", "lost")
                .file("site/a b/index.html", "inner")
                .file("site/assets/a.js", "1");
    }

    private HttpResponse<String> get(StaticServer server, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.origin() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private void assertGets(int status, String body, HttpResponse<String> response) {
        assertEquals(status, response.statusCode());
        assertEquals(body, response.body());
    }

    @Test
    void aSiteLiesBelowItsPrefixAndNowhereElse() throws IOException, InterruptedException {
        try (StaticServer server = StaticServer.serve(folder.resolve("site"), "/deep/kit/")) {
            assertGets(200, "home", get(server, "/deep/kit/"));
            assertGets(200, "inner", get(server, "/deep/kit/a%20b/index.html?q=1"));
            assertGets(404, "lost", get(server, "/deep/kit/no.html"));
            assertGets(404, "lost", get(server, "/index.html"));
        }
    }

    @Test
    void aFolderWithoutItsSlashIsRedirected() throws IOException, InterruptedException {
        try (StaticServer server = StaticServer.serve(folder.resolve("site"), "/")) {
            HttpResponse<String> response = get(server, "/a%20b");
            assertEquals(301, response.statusCode());
            assertEquals("/a%20b/", response.headers().firstValue("Location").orElseThrow());
        }
    }

    @Test
    void nothingOutsideTheFolderIsServed() throws IOException, InterruptedException {
        try (StaticServer server = StaticServer.serve(folder.resolve("site"), "/")) {
            assertGets(404, "lost", get(server, "/%2e%2e/outside.txt"));
            assertGets(404, "lost", get(server, "/assets/%2e%2e/%2e%2e/outside.txt"));
        }
    }

    @Test
    void filesHaveTheTypesThatBrowsersInsistOn() throws IOException, InterruptedException {
        try (StaticServer server = StaticServer.serve(folder.resolve("site"), "/")) {
            assertEquals(
                    "text/javascript; charset=utf-8",
                    get(server, "/assets/a.js")
                            .headers()
                            .firstValue("Content-Type")
                            .orElseThrow());
        }
    }

    @Test
    void aPrefixWithoutBothSlashesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> StaticServer.serve(folder, "/kit"));
    }
}
