package org.kitpress.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;

/** Changes the values, fields, and lists of a record, so that what comes out is still YAML. */
final class YamlMutator {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final FuzzedDataProvider data;
    private final TextMutator text;

    YamlMutator(FuzzedDataProvider data, TextMutator text) {
        this.data = data;
        this.text = text;
    }

    /** The changed record; the given text if it is not a record. */
    String mutate(String yaml, int changes) {
        try {
            JsonNode record = YAML.readTree(yaml);
            if (!(record instanceof ContainerNode<?>)) {
                return yaml;
            }
            for (int i = 0; i < changes; i++) {
                change(record);
            }
            return YAML.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            return yaml;
        }
    }

    private void change(JsonNode record) {
        List<JsonNode> containers = containers(record);
        JsonNode container = data.pickValue(containers);
        if (container instanceof ObjectNode fields) {
            changeFields(fields, containers);
        } else if (container instanceof ArrayNode items) {
            changeItems(items, containers);
        }
    }

    private void changeFields(ObjectNode fields, List<JsonNode> containers) {
        List<String> names = new ArrayList<>();
        fields.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? data.pickValue(Corpus.FIELDS) : data.pickValue(names);
        JsonNode value = fields.path(name);
        switch (data.consumeInt(0, 6)) {
            case 0 -> fields.remove(name);
            case 1 -> fields.set(data.pickValue(Corpus.FIELDS), fields.remove(name));
            case 2 -> fields.set(data.pickValue(Corpus.FIELDS), value(value, containers));
            case 3 -> fields.set(name, NODES.arrayNode().add(value));
            default -> fields.set(name, value(value, containers));
        }
    }

    private void changeItems(ArrayNode items, List<JsonNode> containers) {
        int at = data.consumeInt(0, Math.max(0, items.size() - 1));
        JsonNode value = items.path(at);
        switch (items.isEmpty() ? 3 : data.consumeInt(0, 4)) {
            case 0 -> items.remove(at);
            case 1 -> {
                for (int i = data.consumeInt(1, 20); i > 0; i--) {
                    items.add((JsonNode) value.deepCopy());
                }
            }
            case 2 -> items.set(at, NODES.objectNode().set(data.pickValue(Corpus.FIELDS), value.deepCopy()));
            case 3 -> items.add(value(value, containers));
            default -> items.set(at, value(value, containers));
        }
    }

    /** A value for the place of another. */
    private JsonNode value(JsonNode old, List<JsonNode> containers) {
        return switch (data.consumeInt(0, 9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(data.consumeInt());
            case 2 -> NODES.booleanNode(data.consumeBoolean());
            case 3 -> data.pickValue(containers).deepCopy();
            case 4 -> NODES.textNode(data.pickValue(Corpus.FIELDS));
            case 5 -> NODES.textNode(data.pickValue(Pieces.ALL));
            case 6 -> data.consumeBoolean() ? NODES.objectNode() : NODES.arrayNode();
            default -> NODES.textNode(text.mutate(old.asText(), data.consumeInt(1, 3)));
        };
    }

    private static List<JsonNode> containers(JsonNode root) {
        List<JsonNode> containers = new ArrayList<>();
        containers.add(root);
        for (int i = 0; i < containers.size(); i++) {
            for (JsonNode part : containers.get(i)) {
                if (part instanceof ContainerNode<?>) {
                    containers.add(part);
                }
            }
        }
        return containers;
    }
}
