package org.kitpress.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element's start.
 *
 * @param offset its position in the source text, in UTF-16 units from 0
 */
record Tag(String name, int offset, List<Attribute> attributes) {
    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "col");
    private static final Set<String> CONTAINERS = Set.of("""
            ul ol dl blockquote table thead tbody tfoot tr div section details figure
            """.strip().split("\\s+"));
    private static final Set<String> BLOCKS = Set.of("""
            p h1 h2 h3 h4 h5 h6 li dt dd pre hr th td caption summary figcaption
            """.strip().split("\\s+"));
    private static final Set<String> QUIET = Set.of(
            "a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "kbd", "samp", "var", "abbr", "dfn", "summary");

    Tag {
        attributes = List.copyOf(attributes);
    }

    static Tag of(String name, int offset, Attribute... attributes) {
        return new Tag(name, offset, List.of(attributes));
    }

    /** This tag with more attributes; a {@code class} joins the one that is there. */
    Tag with(List<Attribute> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Attribute> all = new ArrayList<>(attributes);
        for (Attribute attribute : more) {
            int there = indexOf(all, attribute.name());
            if (there < 0) {
                all.add(attribute);
            } else if (attribute.name().equals("class")) {
                all.set(there, Attribute.plain("class", all.get(there).value() + " " + attribute.value()));
            }
        }
        return new Tag(name, offset, all);
    }

    /** Null when the tag has no such attribute. */
    @Nullable
    String value(String attribute) {
        int at = indexOf(attributes, attribute);
        return at < 0 ? null : attributes.get(at).value();
    }

    /** 1 to 6 for a heading, otherwise 0. */
    static int headingLevel(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** Whether the element holds blocks rather than text. */
    static boolean isContainer(String name) {
        return CONTAINERS.contains(name);
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name) || CONTAINERS.contains(name);
    }

    /** Whether glossary terms inside are not linked, because links cannot be nested and code is shown as it is. */
    static boolean isQuiet(String name) {
        return QUIET.contains(name);
    }

    private static int indexOf(List<Attribute> attributes, String name) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
