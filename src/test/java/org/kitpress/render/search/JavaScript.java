package org.kitpress.render.search;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kitpress.judge.Node;

/** A JavaScript engine without a browser: a process of Node.js that runs {@code src/test/js/engine.mjs}. */
final class JavaScript implements AutoCloseable {
    // Lone surrogates in tests would not survive UTF-8.
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Process process = Node.start(List.of("src/test/js/engine.mjs"));
    private final Writer commands = process.outputWriter(StandardCharsets.US_ASCII);
    private final BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);

    /** An engine in which the real lunr.js has run. */
    static JavaScript withLunr() {
        JavaScript engine = new JavaScript();
        engine.run(resource("/META-INF/resources/webjars/lunr/2.3.9/lunr.js"), "lunr.js");
        return engine;
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(JavaScript.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a script, and gives its value as a string. */
    String run(String script, String name) {
        return execute(Map.of("run", script, "name", name));
    }

    /** Calls a global function, and gives what it returns as a string. */
    String call(String function, Object... arguments) {
        return execute(Map.of("call", function, "arguments", arguments));
    }

    private String execute(Map<String, ?> command) {
        try {
            commands.write(JSON.writeValueAsString(command) + "\n");
            commands.flush();
            String line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException("Node has ended");
            }
            JsonNode answer = JSON.readTree(line);
            if (answer.has("error")) {
                throw new IllegalStateException(answer.path("error").asText());
            }
            return answer.path("result").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
