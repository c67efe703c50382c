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
import org.kitpress.content.fields.GroupShape;

/** Schemas of groups of fields. */
final class GroupSchemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Function<String, String> meaning;
    private final Function<String, ArrayNode> examples;

    /**
     * @param meaning what a field holds, by its path; empty for none
     * @param examples of a field, by its path
     */
    GroupSchemas(Function<String, String> meaning, Function<String, ArrayNode> examples) {
        this.meaning = meaning;
        this.examples = examples;
    }

    /** @param path of the group; empty for a file's own fields */
    ObjectNode of(String path, GroupShape group) {
        ObjectNode schema = JSON.objectNode();
        schema.putArray("type").add("object");
        ObjectNode properties = schema.putObject("properties");
        Set<String> always = new HashSet<>(group.required());
        group.cases().forEach(one -> always.retainAll(one.required()));
        for (FieldShape field : group.fields()) {
            String inner = path.isEmpty() ? field.name() : path + "/" + field.name();
            properties.set(field.name(), field(inner, field, always.contains(field.name())));
        }
        schema.put("additionalProperties", false);
        if (!always.isEmpty()) {
            names(schema.putArray("required"), always);
        }
        if (!group.cases().isEmpty()) {
            schema.setAll(rules(group, always, 0));
        }
        return schema;
    }

    private ObjectNode field(String path, FieldShape field, boolean required) {
        List<ObjectNode> forms = new ArrayList<>();
        if (field.table() != null) {
            forms.add(table(field.table()));
        } else {
            single(field, required, forms);
            List<ObjectNode> items = new ArrayList<>();
            if (field.list()) {
                items.add(ValueSchemas.of(field));
                items.add(ValueSchemas.types("null"));
            }
            if (field.items() != null) {
                items.add(of(path, field.items()));
            }
            if (field.group() != null) {
                forms.add(of(path, field.group()));
            }
            if (!items.isEmpty()) {
                forms.add(ValueSchemas.types("array").set("items", any(items)));
            }
        }
        if (!required) {
            forms.add(ValueSchemas.types("null"));
        }
        ObjectNode schema = JSON.objectNode();
        if (!meaning.apply(path).isEmpty()) {
            schema.put("description", meaning.apply(path));
        }
        ArrayNode shown = examples.apply(path);
        if (!shown.isEmpty()) {
            schema.set("examples", shown);
        }
        return schema.setAll(any(forms));
    }

    private static void single(FieldShape field, boolean required, List<ObjectNode> forms) {
        if (field.single()) {
            ObjectNode value = ValueSchemas.of(field);
            if (required && !value.has("pattern") && !value.has("enum")) {
                value.put("pattern", "\\S");
            }
            forms.add(value);
        }
    }

    private static ObjectNode table(FieldShape.Table table) {
        ObjectNode value = table.words().isEmpty()
                ? ValueSchemas.types("string", "number", "boolean")
                : ValueSchemas.words(table.words());
        for (int i = 0; i < table.depth(); i++) {
            ObjectNode group = ValueSchemas.types("object");
            if (!table.names().isEmpty()) {
                group.set("propertyNames", ValueSchemas.words(table.names()));
            }
            group.set("additionalProperties", value);
            value = group;
        }
        return value;
    }

    /**
     * Any of some forms. Most of a schema's words speak about values of one type only, so forms of different types are
     * one schema with several types; where a form lists its values, they are alternatives.
     */
    private static ObjectNode any(List<ObjectNode> forms) {
        if (forms.stream().noneMatch(form -> form.has("enum"))) {
            ObjectNode together = JSON.objectNode();
            ArrayNode types = together.putArray("type");
            for (ObjectNode form : forms) {
                form.withArray("type").forEach(types::add);
                form.properties().stream()
                        .filter(word -> !word.getKey().equals("type"))
                        .forEach(word -> together.set(word.getKey(), word.getValue()));
            }
            return together;
        }
        if (forms.size() == 1) {
            return forms.get(0);
        }
        ObjectNode schema = JSON.objectNode();
        ArrayNode all = schema.putArray("anyOf");
        forms.forEach(all::add);
        return schema;
    }

    /** A chain: if the first case holds, its rules; else if the second does; else those of the bare group. */
    private static ObjectNode rules(GroupShape group, Set<String> always, int from) {
        if (from == group.cases().size()) {
            return required(group.required(), always);
        }
        GroupShape.Case one = group.cases().get(from);
        ObjectNode schema = JSON.objectNode();
        ObjectNode condition = schema.putObject("if");
        condition.putArray("required").add(one.field());
        ObjectNode value = condition.putObject("properties");
        value.set(one.field(), one.values().isEmpty() ? set() : ValueSchemas.words(one.values()));
        ObjectNode then = required(one.required(), always);
        for (FieldShape field : group.fields()) {
            if (!one.known().contains(field.name())) {
                ObjectNode properties =
                        then.get("properties") instanceof ObjectNode some ? some : then.putObject("properties");
                properties.put(field.name(), false);
            }
        }
        schema.set("then", then);
        schema.set("else", rules(group, always, from + 1));
        return schema;
    }

    /** A value that counts: not nothing, not false. */
    private static ObjectNode set() {
        ObjectNode schema = JSON.objectNode();
        schema.putObject("not").putArray("enum").addNull().add(false).add("false");
        return schema;
    }

    private static ObjectNode required(Set<String> fields, Set<String> always) {
        ObjectNode schema = JSON.objectNode();
        Set<String> more = new TreeSet<>(fields);
        more.removeAll(always);
        if (!more.isEmpty()) {
            names(schema.putArray("required"), more);
            ObjectNode properties = schema.putObject("properties");
            more.forEach(field -> properties.set(field, ValueSchemas.filled()));
        }
        return schema;
    }

    private static void names(ArrayNode array, Set<String> names) {
        new TreeSet<>(names).forEach(array::add);
    }
}
