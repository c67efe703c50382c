package org.kitpress.content.kind;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.Fields;
import org.kitpress.content.yaml.Node;
import org.kitpress.model.NamedReference;
import org.kitpress.model.SourceUse;

/** Reads which sources a page is based on: a key, or a group with the key, the relation, and the part. */
public final class SourceUseReader {
    private SourceUseReader() {}

    public static List<SourceUse> all(Fields fields, String name, SourceUse.Relation otherwise) {
        return fields.items(name).stream()
                .flatMap(item -> Stream.ofNullable(read(fields, name, item, otherwise)))
                .toList();
    }

    static @Nullable SourceUse one(Fields fields, String name, SourceUse.Relation otherwise) {
        Node value = fields.value(name);
        return value == null ? null : read(fields, name, value, otherwise);
    }

    private static @Nullable SourceUse read(Fields fields, String name, Node node, SourceUse.Relation otherwise) {
        if (node instanceof Node.Scalar key) {
            return new SourceUse(new NamedReference(key.text().strip(), key.place()), otherwise, null);
        }
        return fields.group(
                name,
                node,
                inner -> new SourceUse(
                        new NamedReference(inner.text("source"), inner.placeOf("source")),
                        inner.choice("relation", SourceUse.Relation.class, otherwise),
                        inner.optionalText("part")));
    }
}
