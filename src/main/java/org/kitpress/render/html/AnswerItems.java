package org.kitpress.render.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.kitpress.model.Checklist;
import org.kitpress.model.Page;
import org.kitpress.model.PlanningStep;
import org.kitpress.model.Prose;

/**
 * Everything that a reader can answer, for pages that show or export answers of other pages: a script that sets {@code
 * window.kitpressItems}. Each page is {@code {path, title, form, aliases, fields, groups: [{title, items: [[id,
 * wording]]}]}}; {@code form} is {@code question} or the checklist's scale. It is a script and not data because pages
 * opened from disk can load nothing else.
 */
final class AnswerItems {
    private final JsonGenerator json;

    private AnswerItems(JsonGenerator json) {
        this.json = json;
    }

    /** @param pages steps and checklists, in the order in which answers are listed; others are left out */
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
            throw new UncheckedIOException(e); // memory does not fail
        }
        return "window.kitpressItems = " + text + ";\n";
    }

    private void write(Page page) throws IOException {
        if (page instanceof PlanningStep step) {
            start(step, "question", List.of());
            for (PlanningStep.QuestionGroup group : step.groups()) {
                startGroup(group.title());
                for (var question : group.questions()) {
                    item(question.id().value(), question.text());
                }
                endGroup();
            }
            end();
        } else if (page instanceof Checklist checklist) {
            start(checklist, checklist.scale().form().id(), checklist.headerFields());
            for (Checklist.Area area : checklist.areas()) {
                startGroup(area.title());
                for (Checklist.Entry entry : area.items()) {
                    item(entry.id().value(), entry.action());
                }
                endGroup();
            }
            end();
        }
    }

    private void start(Page page, String form, List<String> fields) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("path", page.address().path());
        json.writeStringField("title", page.head().title());
        json.writeStringField("form", form);
        strings("aliases", page.head().aliases().stream().map(a -> a.path()).toList());
        strings("fields", fields);
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

    private void item(String id, Prose wording) throws IOException {
        json.writeStartArray();
        json.writeString(id);
        json.writeString(wording.plain().replace('\n', ' '));
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
