package org.kitpress.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sends one request to one site, without cookies; reads no more than the beginning of a page. */
final class HttpCaller {
    private static final String NAME = "Kitpress-link-check/1 (checks the links of a website, one at a time)";

    private final HttpClient client;
    private final CrawlPolicy crawlPolicy;

    HttpCaller(CrawlPolicy crawlPolicy) {
        this.crawlPolicy = crawlPolicy;
        this.client = HttpClient.newBuilder()
                .connectTimeout(crawlPolicy.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** @param method {@code HEAD} or {@code GET} */
    ResponseHead call(String method, URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("User-Agent", NAME)
                .header("Accept", "*/*")
                .timeout(crawlPolicy.timeout())
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return new ResponseHead(
                response.statusCode(),
                location(response, address),
                seconds(response.headers().firstValue("Retry-After").orElse("")));
    }

    private static @Nullable URI location(HttpResponse<?> response, URI from) {
        String written = response.headers().firstValue("Location").orElse("");
        try {
            return written.isEmpty() ? null : from.resolve(written);
        } catch (IllegalArgumentException e) {
            return null; // not an address, so the redirect has no target
        }
    }

    /** A date, the other form of the header, is rare and counts as no value. */
    private static @Nullable Duration seconds(String value) {
        return value.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(value)) : null;
    }
}
