package org.kitpress.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.Jsoup;

/** The texts in JSON, and in scripts that consist of one value or of one call with values. */
final class JsonTexts {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<String> texts = new ArrayList<>();
    private final Predicate<String> isShown;

    private JsonTexts(Predicate<String> isShown) {
        this.isShown = isShown;
    }

    /**
     * @param isShown whether readers see the strings under a name; a list has the name of the member that it is the
     *     value of, and the whole has an empty one
     */
    static List<String> of(String json, Predicate<String> isShown) {
        JsonTexts found = new JsonTexts(isShown);
        try {
            found.walk("", MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return found.texts;
    }

    /** The values in {@code name(value, …)} or {@code name = value}, which follow each other, as one JSON array. */
    static String valuesIn(String script) {
        String values = script.strip().replaceFirst(";$", "");
        return values.endsWith(")")
                ? "[" + values.substring(values.indexOf('(') + 1, values.length() - 1) + "]"
                : "[" + values.substring(values.indexOf('=') + 1) + "]";
    }

    private void walk(String name, JsonNode node) {
        if (node.isTextual() && isShown.test(name)) {
            String text = node.textValue();
            if (text.startsWith("<")) {
                texts.addAll(VisibleText.of(Jsoup.parse(text)));
            } else {
                texts.add(text);
            }
        }
        node.properties().forEach(member -> walk(member.getKey(), member.getValue()));
        if (node.isArray()) {
            node.forEach(each -> walk(name, each));
        }
    }
}
