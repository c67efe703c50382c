package org.kitpress.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.kitpress.model.Messages;
import org.kitpress.model.Page;
import org.kitpress.model.Status;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;

/**
 * {@code data/toolkit.json}: the whole content, for other programs. Addresses in it are relative
 * to the site's root. Each page, term, source, and party is on its own line, so that two builds can be compared.
 */
public final class ToolkitJson {
    private static final String PATH = "data/toolkit.json";

    /** Goes up when a field changes its meaning or goes away; a new field does not count. */
    private static final int VERSION = 1;

    private ToolkitJson() {}

    /**
     * @param targets what links in the toolkit lead to
     * @param drafts whether drafts are included
     */
    public static OutputFile file(Toolkit toolkit, Targets targets, Messages messages, boolean drafts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            RecordJson records = new RecordJson(json, targets, messages);
            json.writeStartObject();
            json.writeStringField("format", "kitpress-toolkit");
            json.writeNumberField("version", VERSION);
            json.writeFieldName("settings");
            records.write(toolkit.settings());
            list(json, records, "folders", toolkit.folders());
            list(
                    json,
                    records,
                    "pages",
                    toolkit.pages().stream()
                            .filter(page -> drafts || page.head().status() != Status.DRAFT)
                            .toList());
            list(json, records, "glossary", toolkit.glossary());
            list(json, records, "sources", toolkit.sources());
            list(json, records, "parties", toolkit.parties());
            json.writeFieldName("assets");
            records.write(toolkit.assets());
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return new OutputFile(PATH, bytes.toByteArray(), "");
    }

    private static void list(JsonGenerator json, RecordJson records, String name, List<?> values) throws IOException {
        json.writeRaw('\n');
        json.writeFieldName(name);
        json.writeStartArray();
        for (Object value : values) {
            json.writeRaw('\n');
            if (value instanceof Page page && value instanceof Record known) {
                page(json, records, page, known);
            } else {
                records.write(value);
            }
        }
        json.writeEndArray();
    }

    /** Writes a page: its head, then its own fields. */
    private static void page(JsonGenerator json, RecordJson records, Page page, Record known) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", page.head().kind().key());
        json.writeStringField("address", page.address().path());
        records.fields(known);
        json.writeEndObject();
    }
}
