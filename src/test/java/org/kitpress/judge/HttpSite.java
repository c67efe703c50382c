package org.kitpress.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A site behind a server: what counts is an answer with status 200, after redirections. */
final class HttpSite implements Site {
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final Map<String, Optional<byte[]>> answers = new ConcurrentHashMap<>();
    private final URI base;
    private final List<String> pages;

    HttpSite(StaticServer server) {
        this.base = URI.create(server.url(""));
        this.pages = Site.filesIn(server.folder(), ".html");
    }

    @Override
    public URI base() {
        return base;
    }

    @Override
    public List<String> pages() {
        return pages;
    }

    @Override
    public Optional<byte[]> read(String path) {
        return answers.computeIfAbsent(path, this::get);
    }

    private Optional<byte[]> get(String path) {
        try {
            URI address = new URI(base.getScheme(), base.getAuthority(), base.getPath() + path, null, null);
            HttpResponse<byte[]> response = client.send(
                    HttpRequest.newBuilder(URI.create(address.toASCIIString())).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("No answer for " + path, e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No address for " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while crawling.", e);
        }
    }
}
