package org.kitpress.cli.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** Prints JSON trees in a readable form, with line feeds on every system. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private Json() {}

    static String print(JsonNode tree) {
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
        pretty.indentObjectsWith(LINES);
        pretty.indentArraysWith(LINES);
        try {
            return MAPPER.writer(pretty).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree in memory cannot be printed", e);
        }
    }
}
