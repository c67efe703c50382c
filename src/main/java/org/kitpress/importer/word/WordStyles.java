package org.kitpress.importer.word;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a document, with inheritance. */
final class WordStyles {
    private static final Pattern HEADING = Pattern.compile("heading ?([1-9])");

    private final Map<String, Element> styles = new HashMap<>();

    private WordStyles() {}

    /** @param part the styles part; null when the document has none */
    static WordStyles of(@Nullable Element part) {
        WordStyles result = new WordStyles();
        Xml.children(part == null ? null : part.firstElementChild(), "style")
                .forEach(style -> result.styles.put(Xml.attribute(style, "styleId"), style));
        return result;
    }

    /** The style's built-in name in lowercase, independent of the user's language: {@code heading 1}, {@code title}. */
    String name(String id) {
        Element style = styles.get(id);
        String name = style == null ? id : Xml.value(style, "name");
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * The level of a heading, from 1.
     *
     * @param properties of the paragraph; null when it has none
     * @return 0 when it is not a heading
     */
    int headingLevel(@Nullable Element properties) {
        String own = Xml.value(properties, "outlineLvl");
        if (own.matches("[0-8]")) {
            return Integer.parseInt(own) + 1;
        }
        for (String id : withAncestors(Xml.value(properties, "pStyle"))) {
            Matcher heading = HEADING.matcher(name(id));
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            if (name(id).equals("title")) {
                return 1;
            }
            String level = Xml.value(Xml.child(styles.get(id), "pPr"), "outlineLvl");
            if (level.matches("[0-8]")) {
                return Integer.parseInt(level) + 1;
            }
        }
        return 0;
    }

    /**
     * A property of a run: its own, or else that of its character style, or else that of the style of its paragraph; null
     * for none.
     */
    @Nullable
    Element runProperty(@Nullable Element own, String paragraphStyle, String name) {
        Element found = Xml.child(own, name);
        for (String start : List.of(Xml.value(own, "rStyle"), paragraphStyle)) {
            for (String style : withAncestors(start)) {
                found = found == null ? Xml.child(Xml.child(styles.get(style), "rPr"), name) : found;
            }
        }
        return found;
    }

    /** The numbering that a paragraph inherits from its style; null for none. */
    @Nullable
    Element numbering(String id) {
        for (String style : withAncestors(id)) {
            Element numbering = Xml.child(Xml.child(styles.get(style), "pPr"), "numPr");
            if (numbering != null) {
                return numbering;
            }
        }
        return null;
    }

    /** The ids of a style and of those that it is based on, nearest first. */
    private Set<String> withAncestors(String id) {
        Set<String> ids = new LinkedHashSet<>();
        for (String at = id; !at.isEmpty() && ids.add(at); ) {
            at = Xml.value(styles.get(at), "basedOn");
        }
        return ids;
    }
}
