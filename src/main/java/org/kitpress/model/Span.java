package org.kitpress.model;

import java.util.List;

/**
 * A part of a {@link Prose}. Renderers write the spans in order and fill in whatever depends on the page that contains
 * the text: addresses, ids, and marked terms.
 */
public sealed interface Span {

    /** Finished, safe markup that is written unchanged. It never contains an id or an address within the toolkit. */
    record Markup(String html) implements Span {}

    /** Plain text, not yet escaped, in which glossary terms can be marked. */
    record Words(String text) implements Span {}

    /** Plain text, not yet escaped, in which no terms are marked: in links, headings, code, and abbreviations. */
    record Quiet(String text) implements Span {}

    /**
     * Plain text, not yet escaped, that does not come from the author: an interface text in the reader's language.
     *
     * @param key the key of the text in the words files
     * @param otherwise the text to use if no words file has the key
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

    /** The value of an {@code id} attribute. A renderer may add a prefix. */
    record Anchor(String id) implements Span {}

    /** The value of an {@code href} to an {@link Anchor} in the same prose; the id does not include the {@code #}. */
    record LocalReference(String id) implements Span {}

    /** The value of an {@code href} or {@code src} attribute: the resolved address of {@code links().get(link)}. */
    record Reference(int link) implements Span {}
}
