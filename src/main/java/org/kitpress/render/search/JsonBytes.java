package org.kitpress.render.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON in UTF-8, by Jackson's streaming generator, byte for byte as {@code JSON.stringify} writes it. */
public final class JsonBytes {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private JsonBytes() {}

    /** Writes one value. */
    @FunctionalInterface
    public interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** @throws UncheckedIOException if a string has a lone surrogate */
    public static byte[] of(Body body) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
            try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
                body.write(json);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes were written so far by a generator of this class. */
    static int size(JsonGenerator json) {
        return ((ByteArrayBuilder) json.getOutputTarget()).size() + json.getOutputBuffered();
    }

    /** Writes a field that holds a list of strings. */
    public static void strings(JsonGenerator json, String field, List<String> texts) throws IOException {
        json.writeFieldName(field);
        json.writeArray(texts.toArray(String[]::new), 0, texts.size());
    }
}
