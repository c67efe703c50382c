package org.kitpress.render.search.toolkit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.kitpress.output.OutputFile;
import org.kitpress.render.search.JsonBytes;
import org.kitpress.render.search.SearchEntry;

/** {@code documents.json}: what was indexed, one document per line, for other programs. */
final class DocumentsJson {
    private DocumentsJson() {}

    /** @param searchRecords those of the entries, in the same order */
    static OutputFile file(String path, List<SearchEntry> entries, List<SearchRecord> searchRecords) {
        byte[] bytes = JsonBytes.of(json -> {
            json.writeStartArray();
            for (int i = 0; i < entries.size(); i++) {
                json.writeRaw('\n');
                write(json, entries.get(i), searchRecords.get(i));
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeRaw('\n');
        });
        return new OutputFile(path, bytes, "");
    }

    private static void write(JsonGenerator json, SearchEntry entry, SearchRecord searchRecord) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.ref());
        json.writeStringField("url", entry.url());
        json.writeStringField("title", entry.title());
        json.writeStringField("section", entry.section());
        json.writeStringField("summary", entry.summary());
        json.writeStringField("body", entry.body());
        json.writeStringField("terms", searchRecord.terms());
        json.writeStringField("kind", entry.kind());
        JsonBytes.strings(json, "audiences", entry.audiences());
        JsonBytes.strings(json, "topics", entry.topics());
        json.writeEndObject();
    }
}
