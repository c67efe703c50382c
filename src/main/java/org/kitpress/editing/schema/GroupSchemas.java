package org.kitpress.editing.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.kitpress.content.fields.FieldShape;
import org.kitpress.content.fields.FieldType;
import org.kitpress.content.fields.GroupShape;

/** Builds schemas of groups of fields. */
final class GroupSchemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A text that stands for a list of one: with separators, a list was meant. */
    private static final String ONE_ENTRY = "^[^,;]*[^,;\\s][^,;]*$";

    private static final String ONE_ENTRY_OR_NONE = "^[^,;]*$";

    private final Function<String, String> description;
    private final Function<String, ArrayNode> examples;

    /**
     * @param description describes a field, by its path; empty for none
     * @param examples the examples of a field, by its path
     */
    GroupSchemas(Function<String, String> description, Function<String, ArrayNode> examples) {
        this.description = description;
        this.examples = examples;
    }

    /** @param path of the group; empty for the top level of a file */
    ObjectNode of(String path, GroupShape group) {
        ObjectNode schema = JSON.objectNode();
        schema.putArray("type").add("object");
        ObjectNode properties = schema.putObject("properties");
        Set<String> alwaysRequired = new HashSet<>(group.required());
        group.cases().forEach(groupCase -> alwaysRequired.retainAll(groupCase.required()));
        for (FieldShape field : group.fields()) {
            String inner = path.isEmpty() ? field.name() : path + "/" + field.name();
            properties.set(field.name(), field(inner, field, alwaysRequired.contains(field.name())));
        }
        schema.put("additionalProperties", false);
        if (!alwaysRequired.isEmpty()) {
            addNames(schema.putArray("required"), alwaysRequired);
        }
        if (!group.cases().isEmpty()) {
            schema.setAll(cases(group, alwaysRequired, 0));
        }
        return schema;
    }

    private ObjectNode field(String path, FieldShape field, boolean required) {
        List<ObjectNode> forms = new ArrayList<>();
        if (field.table() != null) {
            forms.add(table(field.table()));
        } else {
            addSingle(field, required, forms);
            List<ObjectNode> items = new ArrayList<>();
            if (field.list()) {
                items.add(ValueSchemas.of(field));
                items.add(ValueSchemas.ofTypes("null"));
            }
            if (field.items() != null) {
                items.add(of(path, field.items()));
            }
            if (field.group() != null) {
                forms.add(of(path, field.group()));
            }
            if (!items.isEmpty()) {
                forms.add(ValueSchemas.ofTypes("array").set("items", anyOf(items)));
            }
        }
        if (!required) {
            forms.add(ValueSchemas.ofTypes("null"));
        }
        ObjectNode schema = JSON.objectNode();
        if (!description.apply(path).isEmpty()) {
            schema.put("description", description.apply(path));
        }
        ArrayNode fieldExamples = examples.apply(path);
        if (!fieldExamples.isEmpty()) {
            schema.set("examples", fieldExamples);
        }
        return schema.setAll(anyOf(forms));
    }

    private static void addSingle(FieldShape field, boolean required, List<ObjectNode> forms) {
        if (field.single()) {
            ObjectNode value = ValueSchemas.of(field);
            if (field.list() && (field.type() == FieldType.NAME || field.type() == FieldType.PATH)) {
                value.put("pattern", required ? ONE_ENTRY : ONE_ENTRY_OR_NONE);
            }
            if (required && !value.has("pattern") && !value.has("enum")) {
                value.put("pattern", "\\S");
            }
            forms.add(value);
        }
    }

    private static ObjectNode table(FieldShape.Table table) {
        ObjectNode value = table.words().isEmpty()
                ? ValueSchemas.ofTypes("string", "number", "boolean")
                : ValueSchemas.oneOf(table.words());
        for (int i = 0; i < table.depth(); i++) {
            ObjectNode group = ValueSchemas.ofTypes("object");
            if (!table.names().isEmpty()) {
                group.set("propertyNames", ValueSchemas.oneOf(table.names()));
            }
            group.set("additionalProperties", value);
            value = group;
        }
        return value;
    }

    /** Forms of different types become one schema with several types; forms with an enum become alternatives. */
    private static ObjectNode anyOf(List<ObjectNode> forms) {
        if (forms.stream().noneMatch(form -> form.has("enum"))) {
            ObjectNode merged = JSON.objectNode();
            ArrayNode types = merged.putArray("type");
            for (ObjectNode form : forms) {
                form.withArray("type").forEach(types::add);
                form.properties().stream()
                        .filter(keyword -> !keyword.getKey().equals("type"))
                        .forEach(keyword -> merged.set(keyword.getKey(), keyword.getValue()));
            }
            return merged;
        }
        if (forms.size() == 1) {
            return forms.get(0);
        }
        ObjectNode schema = JSON.objectNode();
        ArrayNode all = schema.putArray("anyOf");
        forms.forEach(all::add);
        return schema;
    }

    /** A chain of conditions: the requirements of the first case that applies, or else those of the group. */
    private static ObjectNode cases(GroupShape group, Set<String> alwaysRequired, int from) {
        if (from == group.cases().size()) {
            return required(group.required(), alwaysRequired);
        }
        GroupShape.Case groupCase = group.cases().get(from);
        ObjectNode schema = JSON.objectNode();
        ObjectNode condition = schema.putObject("if");
        condition.putArray("required").add(groupCase.field());
        ObjectNode value = condition.putObject("properties");
        value.set(groupCase.field(), groupCase.values().isEmpty() ? isSet() : ValueSchemas.oneOf(groupCase.values()));
        ObjectNode then = required(groupCase.required(), alwaysRequired);
        for (FieldShape field : group.fields()) {
            if (!groupCase.known().contains(field.name())) {
                ObjectNode properties =
                        then.get("properties") instanceof ObjectNode existing ? existing : then.putObject("properties");
                properties.put(field.name(), false);
            }
        }
        schema.set("then", then);
        schema.set("else", cases(group, alwaysRequired, from + 1));
        return schema;
    }

    /** A value that is neither null nor false. */
    private static ObjectNode isSet() {
        ObjectNode schema = JSON.objectNode();
        schema.putObject("not").putArray("enum").addNull().add(false).add("false");
        return schema;
    }

    private static ObjectNode required(Set<String> fields, Set<String> alwaysRequired) {
        ObjectNode schema = JSON.objectNode();
        Set<String> additional = new TreeSet<>(fields);
        additional.removeAll(alwaysRequired);
        if (!additional.isEmpty()) {
            addNames(schema.putArray("required"), additional);
            ObjectNode properties = schema.putObject("properties");
            additional.forEach(field -> properties.set(field, ValueSchemas.notEmpty()));
        }
        return schema;
    }

    private static void addNames(ArrayNode array, Set<String> names) {
        new TreeSet<>(names).forEach(array::add);
    }
}
