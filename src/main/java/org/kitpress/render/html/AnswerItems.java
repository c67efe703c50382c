package org.kitpress.render.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.kitpress.model.AnswerForm;
import org.kitpress.model.Item;
import org.kitpress.model.Outline;
import org.kitpress.model.Page;

/**
 * Writes everything that readers can answer, for pages that show or export the answers of other pages. The result is a
 * script that sets {@code window.kitpressItems}. Each page is
 * {@code {path, title, form, aliases, fields, groups: [{title, items: [[id, wording]]}]}}; {@code form} is the sort of
 * {@link AnswerForm}. It is a script rather than data because pages opened from disk cannot load anything else.
 */
final class AnswerItems {
    private final JsonGenerator json;

    private AnswerItems(JsonGenerator json) {
        this.json = json;
    }

    /** @param pages the pages in the order in which their answers are listed; pages that take no answers are skipped */
    static String script(List<Page> pages) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("pages");
            AnswerItems items = new AnswerItems(json);
            for (Page page : pages) {
                items.write(page);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writing to memory does not fail
        }
        return "window.kitpressItems = " + text + ";\n";
    }

    private void write(Page page) throws IOException {
        AnswerForm form = page.answers();
        if (form == null) {
            return;
        }
        start(page, form);
        Item group = null;
        for (Outline.Answered answered : page.outline().answered()) {
            if (!answered.group().equals(group)) {
                if (group != null) {
                    endGroup();
                }
                group = answered.group();
                startGroup(group.title());
            }
            item(answered.item());
        }
        if (group != null) {
            endGroup();
        }
        end();
    }

    private void start(Page page, AnswerForm form) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("path", page.address().path());
        json.writeStringField("title", page.head().title());
        json.writeStringField("form", form.sort().key());
        strings("aliases", page.head().aliases().stream().map(a -> a.path()).toList());
        strings("fields", form.fields());
        json.writeArrayFieldStart("groups");
    }

    private void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    private void startGroup(String title) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", title);
        json.writeArrayFieldStart("items");
    }

    private void endGroup() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    private void item(Item item) throws IOException {
        json.writeStartArray();
        json.writeString(item.id().value());
        json.writeString(item.text().plain().replace('\n', ' '));
        json.writeEndArray();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
