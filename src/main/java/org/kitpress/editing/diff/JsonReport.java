package org.kitpress.editing.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.kitpress.editing.diff.Difference.Part;
import org.kitpress.model.EnumKeys;

/** Writes a difference as JSON, complete. */
final class JsonReport {
    /** Increases when a field is removed or changes its meaning, but not when one is added. */
    private static final int VERSION = 1;

    private JsonReport() {}

    static String of(Difference difference) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("format", "kitpress-diff");
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("summary");
            for (String sentence : DiffSummary.of(difference)) {
                json.writeString(sentence);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("parts");
            for (Part part : difference.parts()) {
                part(json, part);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("unread");
            for (String file : difference.unread()) {
                json.writeString(file);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return text.append('\n').toString();
    }

    private static void part(JsonGenerator json, Part part) throws IOException {
        json.writeStartObject();
        json.writeStringField("status", EnumKeys.of(part.status()));
        json.writeStringField("type", part.node().type());
        json.writeStringField("title", part.title());
        json.writeStringField("file", part.file());
        if (part.isPage()) {
            json.writeStringField("address", part.address());
            json.writeStringField("oldAddress", part.oldAddress());
            json.writeBooleanField("forwarded", part.forwarded());
        }
        json.writeArrayFieldStart("changes");
        for (Change change : part.changes()) {
            change(json, change);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", EnumKeys.of(change.type()));
        json.writeStringField("type", change.node().type());
        json.writeStringField("id", change.node().id());
        json.writeStringField("name", change.node().name());
        json.writeStringField("in", change.parentName());
        if (!change.field().isEmpty()) {
            json.writeStringField("field", change.field());
        }
        if (change.type() == Change.Type.CHANGED || change.type() == Change.Type.MOVED) {
            json.writeStringField("before", change.before().text());
            json.writeStringField("after", change.after().text());
        }
        json.writeEndObject();
    }
}
