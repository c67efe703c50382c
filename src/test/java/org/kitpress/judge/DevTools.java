package org.kitpress.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The wire of the Chrome DevTools Protocol: numbered calls with their answers, and events, over one web socket in
 * "flat" mode, where each message names its session. Any number of threads may call.
 */
final class DevTools implements AutoCloseable {
    /** The session of calls to the browser itself. */
    static final String BROWSER = "";

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ANSWER_SECONDS = 60;

    /** Told of each event of a session, on the socket's own thread: it may {@link #post}, but must not wait. */
    interface Listener {
        void on(String method, JsonNode params);
    }

    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final Map<String, Listener> listeners = new ConcurrentHashMap<>();
    private final WebSocket socket;
    private CompletableFuture<?> lastSent = CompletableFuture.completedFuture(null);

    private DevTools(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(ANSWER_SECONDS))
                .buildAsync(address, new Incoming())
                .join();
    }

    static DevTools connect(URI address) {
        try {
            return new DevTools(address);
        } catch (CompletionException e) {
            throw new BrowserException("No connection to Chrome's DevTools at " + address + ": " + e.getCause(), e);
        }
    }

    void listen(String session, Listener listener) {
        listeners.put(session, listener);
    }

    void forget(String session) {
        listeners.remove(session);
    }

    /** Calls and waits for the answer. */
    JsonNode call(String session, String method, Map<String, ?> params) {
        try {
            return send(session, method, params).get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new BrowserException(method + ": " + e.getCause().getMessage(), e);
        } catch (TimeoutException e) {
            throw new BrowserException(method + ": Chrome gave no answer within " + ANSWER_SECONDS + " seconds.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException(method + ": interrupted while waiting for Chrome.", e);
        }
    }

    /** Calls without waiting and without caring for the answer. */
    void post(String session, String method) {
        post(session, method, Map.of());
    }

    /** As {@link #post(String, String)}, with parameters. */
    void post(String session, String method, Map<String, ?> params) {
        CompletableFuture<JsonNode> unused = send(session, method, params);
    }

    private CompletableFuture<JsonNode> send(String session, String method, Map<String, ?> params) {
        int id = lastId.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(params));
        if (!session.equals(BROWSER)) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        CompletableFuture<?> unused = queue(message.toString()).whenComplete((sent, failure) -> {
            if (failure != null) {
                waiting.remove(id);
                answer.completeExceptionally(new BrowserException("The connection to Chrome is gone.", failure));
            }
        });
        return answer;
    }

    /** A web socket takes one message at a time, so each waits for the one before it. */
    private synchronized CompletableFuture<?> queue(String message) {
        CompletableFuture<?> sent = lastSent.thenCompose(before -> socket.sendText(message, true));
        lastSent = sent;
        return sent;
    }

    private void receive(String text) {
        JsonNode message;
        try {
            message = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new BrowserException("Chrome sent something that is no JSON.", e);
        }
        if (!message.has("id")) {
            Listener listener = listeners.get(message.path("sessionId").asText(BROWSER));
            if (listener != null) {
                listener.on(message.path("method").asText(), message.path("params"));
            }
            return;
        }
        CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt());
        if (answer != null && message.has("error")) {
            JsonNode error = message.path("error");
            String detail = error.path("data").asText("");
            answer.completeExceptionally(new BrowserException(
                    error.path("message").asText() + (detail.isEmpty() ? "" : " (" + detail + ")")));
        } else if (answer != null) {
            answer.complete(message.path("result"));
        }
    }

    private void lost(String reason) {
        BrowserException failure = new BrowserException("The connection to Chrome ended: " + reason);
        waiting.values().forEach(answer -> answer.completeExceptionally(failure));
        waiting.clear();
    }

    @Override
    public void close() {
        socket.abort();
        lost("it was closed here.");
    }

    private final class Incoming implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                String text = parts.toString();
                parts.setLength(0);
                receive(text);
            }
            webSocket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
            lost("Chrome closed it (" + code + ") " + reason);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            lost(String.valueOf(error));
        }
    }
}
