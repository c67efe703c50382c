package org.kitpress.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rejects requests that other sites make browsers send. A page of another site can make the browser send requests to
 * this machine, with a host name of its own (DNS rebinding) or with ours; it must not learn unpublished content.
 */
final class RequestGuard {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Set<String> hosts;

    RequestGuard(int port) {
        hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** Why a request is rejected: an HTTP status, and a message. */
    record Refusal(int status, String reason) {}

    Optional<Refusal> refuse(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        if (!METHODS.contains(exchange.getRequestMethod())) {
            return Optional.of(new Refusal(405, "The preview only answers GET and HEAD requests."));
        }
        if (!isOurs(headers.get("Host"))) {
            return Optional.of(new Refusal(403, "The preview only answers at its own address."));
        }
        String origin = headers.getFirst("Origin");
        if (origin != null && !(origin.startsWith("http://") && hosts.contains(origin.substring("http://".length())))) {
            return Optional.of(new Refusal(403, "The preview only answers requests from its own pages."));
        }
        return isFromElsewhere(headers)
                ? Optional.of(new Refusal(403, "The preview only answers requests from its own pages."))
                : Optional.empty();
    }

    private boolean isOurs(@Nullable List<String> host) {
        return host != null && host.size() == 1 && hosts.contains(host.get(0).toLowerCase(Locale.ROOT));
    }

    /** Other sites may link here, but not embed images or scripts from here. Old browsers do not send the header. */
    private static boolean isFromElsewhere(Headers headers) {
        String from = headers.getFirst("Sec-Fetch-Site");
        return from != null && !OWN.contains(from) && !"navigate".equals(headers.getFirst("Sec-Fetch-Mode"));
    }
}
