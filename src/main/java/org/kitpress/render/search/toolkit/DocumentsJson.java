package org.kitpress.render.search.toolkit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.kitpress.output.OutputFile;
import org.kitpress.render.search.SearchEntry;

/** {@code documents.json}: what was indexed, a document a line, for other programs. */
final class DocumentsJson {
    private DocumentsJson() {}

    /** @param findables those of the entries, in their order */
    static OutputFile file(String path, List<SearchEntry> entries, List<Findable> findables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.writeStartArray();
            for (int i = 0; i < entries.size(); i++) {
                json.writeRaw('\n');
                write(json, entries.get(i), findables.get(i));
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return new OutputFile(path, bytes.toByteArray(), "");
    }

    private static void write(JsonGenerator json, SearchEntry entry, Findable findable) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.ref());
        json.writeStringField("url", entry.url());
        json.writeStringField("title", entry.title());
        json.writeStringField("section", entry.section());
        json.writeStringField("summary", entry.summary());
        json.writeStringField("body", entry.body());
        json.writeStringField("terms", findable.terms());
        json.writeStringField("kind", entry.kind());
        list(json, "audiences", entry.audiences());
        list(json, "topics", entry.topics());
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String name, List<String> ids) throws IOException {
        json.writeArrayFieldStart(name);
        for (String id : ids) {
            json.writeString(id);
        }
        json.writeEndArray();
    }
}
