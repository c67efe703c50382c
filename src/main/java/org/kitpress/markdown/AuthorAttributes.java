package org.kitpress.markdown;

import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.attributes.internal.NodeAttributeRepository;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The attributes that an author wrote in braces after something: {@code {.wide #plan lang=es}}. */
final class AuthorAttributes {
    private final @Nullable NodeAttributeRepository repository;
    private final Sink sink;

    AuthorAttributes(Document document, Sink sink) {
        this.repository = document.contains(AttributesExtension.NODE_ATTRIBUTES)
                ? AttributesExtension.NODE_ATTRIBUTES.get(document)
                : null;
        this.sink = sink;
    }

    /** Those that may stay; the others are told as removed. */
    List<Attribute> of(Node node) {
        List<AttributesNode> written = repository == null ? null : repository.get(node);
        if (written == null) {
            return List.of();
        }
        List<Attribute> kept = new ArrayList<>();
        for (AttributesNode group : written) {
            for (Node child : group.getChildren()) {
                if (child instanceof AttributeNode attribute) {
                    add(attribute, kept);
                }
            }
        }
        return kept;
    }

    private void add(AttributeNode written, List<Attribute> kept) {
        String value = written.getValue().toString();
        String name = written.getName().toString().toLowerCase(Locale.ROOT);
        if (written.isClass()) {
            addClass(value, kept);
        } else if (written.isId() && SafeTags.isId(value)) {
            kept.removeIf(attribute -> attribute.name().equals("id"));
            kept.add(Attribute.id(value));
        } else if (name.equals("lang") && !value.isEmpty() || name.equals("dir") && SafeTags.isDirection(value)) {
            kept.add(Attribute.plain(name, value));
        } else {
            sink.removed(written.getStartOffset(), "{" + written.getChars() + "}");
        }
    }

    private static void addClass(String value, List<Attribute> kept) {
        String all = value;
        for (Attribute attribute : kept) {
            if (attribute.name().equals("class")) {
                all = attribute.value() + " " + value;
            }
        }
        kept.removeIf(attribute -> attribute.name().equals("class"));
        kept.add(Attribute.plain("class", all));
    }
}
