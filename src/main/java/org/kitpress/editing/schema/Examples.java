package org.kitpress.editing.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.content.yaml.Node;
import org.kitpress.content.yaml.YamlReader;
import org.kitpress.content.yaml.YamlSource;
import org.kitpress.report.Finding;

/** The first value of each field in some example files, by path. */
final class Examples {
    private final Map<String, ArrayNode> values = new HashMap<>();

    Examples(List<String> files) {
        for (String file : files) {
            List<Finding> findings = new ArrayList<>();
            Node fields = YamlReader.read(new YamlSource("example", file.lines().toList(), 1), findings);
            if (fields != null) {
                collect("", fields);
            }
        }
    }

    private void collect(String path, Node node) {
        if (node instanceof Node.Mapping group) {
            for (Node.Entry entry : group.entries()) {
                String inner = path.isEmpty() ? entry.key() : path + "/" + entry.key();
                addExample(inner, entry.value());
                collect(inner, entry.value());
            }
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> collect(path, item));
        }
    }

    private void addExample(String path, Node node) {
        ArrayNode examples = JsonNodeFactory.instance.arrayNode();
        if (node instanceof Node.Scalar scalar) {
            examples.add(scalar.text().strip());
        } else if (node instanceof Node.Sequence list
                && list.items().stream().allMatch(Node.Scalar.class::isInstance)) {
            ArrayNode items = examples.addArray();
            list.items().forEach(item -> items.add(((Node.Scalar) item).text().strip()));
        }
        if (!examples.isEmpty()) {
            values.putIfAbsent(path, examples);
        }
    }

    /** The examples of a field; an empty array when there are none. */
    ArrayNode of(String path) {
        return values.getOrDefault(path, JsonNodeFactory.instance.arrayNode());
    }
}
