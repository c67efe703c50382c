package org.kitpress.editing.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.kitpress.content.fields.FieldShape;

/**
 * Schemas of single values. YAML knows numbers, truth values and nothing where content files only know words, so a
 * text may be any of the first two.
 */
final class ValueSchemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A day that is in every such month; that a year has no February 29 is left to the reader. */
    private static final String DATE = "^\\s*\\d{4}(-(0[1-9]|1[0-2])"
            + "|-(0[13-9]|1[0-2])-(0[1-9]|[12]\\d|30)|-(0[13578]|1[02])-31|-02-(0[1-9]|[12]\\d))?\\s*$";

    private static final int LARGEST = 999_999_999;

    private ValueSchemas() {}

    static ObjectNode of(FieldShape field) {
        return switch (field.type()) {
            case NUMBER ->
                types("integer", "string")
                        .put("minimum", 0)
                        .put("maximum", LARGEST)
                        .put("pattern", "^\\d{1,9}$");
            case FLAG -> flag();
            case DATE ->
                types("string", "integer")
                        .put("pattern", DATE)
                        .put("minimum", 1000)
                        .put("maximum", 9999);
            case CHOICE -> words(field.words());
            case ID -> types("string", "boolean").put("pattern", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$");
            default -> types("string", "number", "boolean");
        };
    }

    private static ObjectNode flag() {
        ObjectNode schema = JSON.objectNode();
        schema.putArray("enum").add(true).add(false).add("true").add("false");
        return schema;
    }

    static ObjectNode words(List<String> words) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode values = schema.putArray("enum");
        words.forEach(values::add);
        return schema;
    }

    static ObjectNode types(String... types) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode names = schema.putArray("type");
        for (String type : types) {
            names.add(type);
        }
        return schema;
    }

    /** Something that is there: no empty text, and not nothing. */
    static ObjectNode filled() {
        ObjectNode schema = JSON.objectNode();
        ArrayNode empty = schema.putObject("not").putArray("anyOf");
        empty.addObject().put("type", "null");
        empty.addObject().put("type", "string").put("pattern", "^\\s*$");
        return schema;
    }
}
