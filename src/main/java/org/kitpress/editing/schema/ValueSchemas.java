package org.kitpress.editing.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.kitpress.content.fields.FieldShape;

/** Schemas of single values. YAML editors see numbers and booleans where content files have only text. */
final class ValueSchemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Allows each day that the month can have; February 29 is not checked against the year. */
    private static final String DATE = "^\\s*\\d{4}(-(0[1-9]|1[0-2])"
            + "|-(0[13-9]|1[0-2])-(0[1-9]|[12]\\d|30)|-(0[13578]|1[02])-31|-02-(0[1-9]|[12]\\d))?\\s*$";

    private static final int MAX_NUMBER = 999_999_999;

    private ValueSchemas() {}

    static ObjectNode of(FieldShape field) {
        return switch (field.type()) {
            case NUMBER ->
                ofTypes("integer", "string")
                        .put("minimum", 0)
                        .put("maximum", maximum(field))
                        .put("pattern", "^\\d{1,9}$");
            case FLAG -> flag();
            case DATE ->
                ofTypes("string", "integer")
                        .put("pattern", DATE)
                        .put("minimum", 1000)
                        .put("maximum", 9999);
            case CHOICE -> oneOf(field.words());
            case ID -> ofTypes("string", "boolean").put("pattern", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$");
            default -> ofTypes("string", "number", "boolean");
        };
    }

    private static int maximum(FieldShape number) {
        return number.words().isEmpty()
                ? MAX_NUMBER
                : Integer.parseInt(number.words().get(0));
    }

    private static ObjectNode flag() {
        ObjectNode schema = JSON.objectNode();
        schema.putArray("enum").add(true).add(false).add("true").add("false");
        return schema;
    }

    static ObjectNode oneOf(List<String> words) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode values = schema.putArray("enum");
        words.forEach(values::add);
        return schema;
    }

    static ObjectNode ofTypes(String... types) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode names = schema.putArray("type");
        for (String type : types) {
            names.add(type);
        }
        return schema;
    }

    /** A value that is neither null nor blank. */
    static ObjectNode notEmpty() {
        ObjectNode schema = JSON.objectNode();
        ArrayNode empty = schema.putObject("not").putArray("anyOf");
        empty.addObject().put("type", "null");
        empty.addObject().put("type", "string").put("pattern", "^\\s*$");
        return schema;
    }
}
