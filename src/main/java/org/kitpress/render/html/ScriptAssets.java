package org.kitpress.render.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.kitpress.model.Messages;
import org.kitpress.model.Page;

/**
 * Scripts that the builder generates. Templates refer to them in the same way as to the theme's scripts:
 * {@code js/answers/words.js} contains the theme's messages whose keys start with {@code answers-}, and
 * {@code js/answers/items.js} contains everything that readers can answer.
 */
final class ScriptAssets {
    /** The stages of a checklist, which both pages and scripts show. */
    private static final List<String> STAGES = List.of("not-yet", "under-discussion", "finalized");

    private ScriptAssets() {}

    /** @param pages the steps and checklists, in the order in which their answers are listed */
    static Map<String, byte[]> of(Messages messages, List<Page> pages) {
        return Map.of(
                "js/answers/words.js", bytes(words(messages)),
                "js/answers/items.js", bytes(AnswerItems.script(pages)));
    }

    private static byte[] bytes(String script) {
        return script.getBytes(StandardCharsets.UTF_8);
    }

    private static String words(Messages messages) {
        return script("kitpressWords", json -> {
            json.writeStartObject();
            for (Map.Entry<String, String> word :
                    messages.startingWith("answers-").entrySet()) {
                json.writeStringField(word.getKey(), word.getValue());
            }
            for (String stage : STAGES) {
                json.writeStringField("answers-state-progress-" + stage, messages.get("progress-" + stage));
            }
            json.writeEndObject();
        });
    }

    /** Writes a JSON value. */
    @FunctionalInterface
    interface Value {
        void write(JsonGenerator json) throws IOException;
    }

    /** Returns a script that sets a variable of the page's window. */
    static String script(String variable, Value value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            value.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writing to memory does not fail
        }
        return "window." + variable + " = " + text + ";\n";
    }
}
