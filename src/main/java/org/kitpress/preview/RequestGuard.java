package org.kitpress.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what comes from a browser of this machine that was sent here on purpose. A page of another site can make a
 * browser ask us for things, under a name of its own that leads to this machine (DNS rebinding) or under ours; it must
 * not learn what an editor has not published.
 */
final class RequestGuard {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Set<String> hosts;

    RequestGuard(int port) {
        hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** Why somebody is sent away: an HTTP status, and what to say. */
    record Refusal(int status, String reason) {}

    Optional<Refusal> refuse(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        if (!METHODS.contains(exchange.getRequestMethod())) {
            return Optional.of(new Refusal(405, "The preview shows pages; it takes nothing."));
        }
        if (!isOurs(headers.get("Host"))) {
            return Optional.of(new Refusal(403, "The preview answers to its own address only."));
        }
        String origin = headers.getFirst("Origin");
        if (origin != null && !(origin.startsWith("http://") && hosts.contains(origin.substring("http://".length())))) {
            return Optional.of(new Refusal(403, "The preview answers to its own pages only."));
        }
        return isFromElsewhere(headers)
                ? Optional.of(new Refusal(403, "The preview answers to its own pages only."))
                : Optional.empty();
    }

    private boolean isOurs(@Nullable List<String> host) {
        return host != null && host.size() == 1 && hosts.contains(host.get(0).toLowerCase(Locale.ROOT));
    }

    /** A link on another site may lead here; a picture or a script on it may not be ours. Old browsers do not tell. */
    private static boolean isFromElsewhere(Headers headers) {
        String from = headers.getFirst("Sec-Fetch-Site");
        return from != null && !OWN.contains(from) && !"navigate".equals(headers.getFirst("Sec-Fetch-Mode"));
    }
}
