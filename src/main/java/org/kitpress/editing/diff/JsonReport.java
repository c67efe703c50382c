package org.kitpress.editing.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.kitpress.editing.diff.Difference.Part;
import org.kitpress.model.EnumKeys;

/** A difference for programs, complete. */
final class JsonReport {
    /** Goes up when a field changes its meaning or goes away; a new field does not count. */
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
        json.writeStringField("fate", EnumKeys.of(part.fate()));
        json.writeStringField("type", part.thing().type());
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
        json.writeStringField("change", EnumKeys.of(change.sort()));
        json.writeStringField("type", change.thing().type());
        json.writeStringField("id", change.thing().id());
        json.writeStringField("name", change.thing().name());
        json.writeStringField("in", change.where());
        if (!change.field().isEmpty()) {
            json.writeStringField("field", change.field());
        }
        if (change.sort() == Change.Sort.CHANGED || change.sort() == Change.Sort.MOVED) {
            json.writeStringField("before", change.before().text());
            json.writeStringField("after", change.after().text());
        }
        json.writeEndObject();
    }
}
