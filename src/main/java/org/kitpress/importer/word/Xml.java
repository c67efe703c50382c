package org.kitpress.importer.word;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Accesses XML by local names, because prefixes depend on the program that wrote the document. */
final class Xml {
    private Xml() {}

    static String name(Element element) {
        return local(element.tagName());
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The children with a local name; none if there is no parent. */
    static List<Element> children(@Nullable Element parent, String name) {
        return parent == null
                ? List.of()
                : parent.children().stream()
                        .filter(child -> name(child).equals(name))
                        .toList();
    }

    /** The first child with a local name; null when there is none. */
    static @Nullable Element child(@Nullable Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    /** What the program that wrote the document prefers of several representations of the same; null if there is none. */
    static @Nullable Element firstAlternative(Element alternatives) {
        Element choice = child(alternatives, "Choice");
        return choice == null ? child(alternatives, "Fallback") : choice;
    }

    /** An element and its descendants, as far as their local names match a regular expression. */
    static Stream<Element> descendants(Element root, String names) {
        return root.selectStream("*").filter(element -> name(element).matches(names));
    }

    /** The first of them; null when there is none. */
    static @Nullable Element descendant(Element root, String names) {
        return descendants(root, names).findFirst().orElse(null);
    }

    /** The value of an attribute; empty when it is missing. */
    static String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return "";
        }
        for (Attribute attribute : element.attributes()) {
            if (local(attribute.getKey()).equals(name)) {
                return attribute.getValue();
            }
        }
        return "";
    }

    /** The attribute {@code val} of a child; empty when there is none. */
    static String value(@Nullable Element parent, String child) {
        return attribute(child(parent, child), "val");
    }

    /** Whether a toggle property is on: it is present and its value does not say otherwise. */
    static boolean isEnabled(@Nullable Element parent, String child) {
        return isEnabled(child(parent, child));
    }

    static boolean isEnabled(@Nullable Element property) {
        return property != null && !attribute(property, "val").matches("0|false|off|none");
    }
}
