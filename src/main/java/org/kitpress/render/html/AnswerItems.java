package org.kitpress.render.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kitpress.model.Address;
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
        return ScriptAssets.script("kitpressItems", json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("pages");
            AnswerItems items = new AnswerItems(json);
            for (Page page : pages) {
                if (page.answers() != null) {
                    items.write(page, page.answers());
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void write(Page page, AnswerForm form) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("path", page.address().path());
        json.writeStringField("title", page.head().title());
        json.writeStringField("form", form.sort().key());
        json.writeFieldName("aliases");
        strings(page.head().aliases().stream().map(Address::path).toArray(String[]::new));
        json.writeFieldName("fields");
        strings(form.fields().toArray(String[]::new));
        json.writeArrayFieldStart("groups");
        Map<Item, List<Item>> groups = page.outline().answered().stream()
                .collect(Collectors.groupingBy(
                        Outline.Answered::group,
                        LinkedHashMap::new,
                        Collectors.mapping(Outline.Answered::item, Collectors.toList())));
        for (Map.Entry<Item, List<Item>> group : groups.entrySet()) {
            json.writeStartObject();
            json.writeStringField("title", group.getKey().title());
            json.writeArrayFieldStart("items");
            for (Item item : group.getValue()) {
                strings(item.id().value(), item.text().plain().replace('\n', ' '));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void strings(String... values) throws IOException {
        json.writeArray(values, 0, values.length);
    }
}
