package org.kitpress.editing.diff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kitpress.editing.diff.Difference.Part;
import org.kitpress.model.EnumKeys;

/** Writes a difference as JSON, complete. */
final class JsonReport {
    /** Increases when a field is removed or changes its meaning, but not when one is added. */
    private static final int VERSION = 1;

    private JsonReport() {}

    static String of(Difference difference) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", "kitpress-diff").put("version", VERSION);
        DiffSummary.of(difference).forEach(json.putArray("summary")::add);
        ArrayNode parts = json.putArray("parts");
        difference.parts().forEach(part -> part(part, parts.addObject()));
        difference.unread().forEach(json.putArray("unread")::add);
        return json.toPrettyString() + "\n";
    }

    private static void part(Part part, ObjectNode json) {
        json.put("status", EnumKeys.of(part.status()))
                .put("type", part.node().type())
                .put("title", part.title())
                .put("file", part.file());
        if (part.isPage()) {
            json.put("address", part.address())
                    .put("oldAddress", part.oldAddress())
                    .put("forwarded", part.forwarded());
        }
        ArrayNode changes = json.putArray("changes");
        part.changes().forEach(change -> change(change, changes.addObject()));
    }

    private static void change(Change change, ObjectNode json) {
        json.put("change", EnumKeys.of(change.type()))
                .put("type", change.node().type())
                .put("id", change.node().id())
                .put("name", change.node().name())
                .put("in", change.parentName());
        if (!change.field().isEmpty()) {
            json.put("field", change.field());
        }
        if (change.type() == Change.Type.CHANGED || change.type() == Change.Type.MOVED) {
            json.put("before", change.before().text())
                    .put("after", change.after().text());
        }
    }
}
