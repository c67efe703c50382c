package org.kitpress.model;

import java.util.List;

/**
 * A stretch of a {@link Prose}. Renderers write the spans one after another; what depends on the page that the
 * text stands on (addresses, ids, marked terms) is left open for them.
 */
public sealed interface Span {

    /** Finished, safe markup; written as it is. It never holds an id or an address within the toolkit. */
    record Markup(String html) implements Span {}

    /** Plain text, not escaped yet, in which terms of the glossary may be marked. */
    record Words(String text) implements Span {}

    /** Plain text, not escaped yet, in which no terms are marked: in links, headings, code and abbreviations. */
    record Quiet(String text) implements Span {}

    /**
     * Plain text, not escaped yet, that is not the author's: the words around the content say it in the reader's
     * language.
     *
     * @param key of the words
     * @param values for the text
     * @param otherwise the text where there are no words with that key
     */
    record Label(String key, List<String> values, String otherwise) implements Span {
        public Label {
            values = List.copyOf(values);
        }

        public String in(Messages messages) {
            String text = messages.find(key, values);
            return text == null ? otherwise : text;
        }
    }

    /** The value of an {@code id} attribute. A renderer may put a prefix before it. */
    record Anchor(String id) implements Span {}

    /** The value of an {@code href} that leads to an {@link Anchor} of the same prose; the id comes without {@code #}. */
    record LocalReference(String id) implements Span {}

    /** The value of an {@code href} or {@code src} attribute: the resolved address of {@code links().get(link)}. */
    record Reference(int link) implements Span {}
}
