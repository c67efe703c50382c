package org.kitpress.importer.word;

import java.util.HashMap;
import java.util.HashSet;
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
        String id = Xml.value(properties, "pStyle");
        Set<String> seen = new HashSet<>();
        while (!id.isEmpty() && seen.add(id)) {
            Matcher heading = HEADING.matcher(name(id));
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            if (name(id).equals("title")) {
                return 1;
            }
            Element style = styles.get(id);
            String level = Xml.value(Xml.child(style, "pPr"), "outlineLvl");
            if (level.matches("[0-8]")) {
                return Integer.parseInt(level) + 1;
            }
            id = Xml.value(style, "basedOn");
        }
        return 0;
    }

    /** The numbering that a paragraph inherits from its style; null for none. */
    @Nullable
    Element numbering(String id) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (!at.isEmpty() && seen.add(at)) {
            Element style = styles.get(at);
            Element numbering = Xml.child(Xml.child(style, "pPr"), "numPr");
            if (numbering != null) {
                return numbering;
            }
            at = Xml.value(style, "basedOn");
        }
        return null;
    }
}
