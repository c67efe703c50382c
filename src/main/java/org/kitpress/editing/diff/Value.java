package org.kitpress.editing.diff;

import java.util.List;

/**
 * The value of a field.
 *
 * @param text as readers see it, without markup
 * @param links its links as {@code text (target)}, in order
 * @param exact the value for comparison, including formatting
 */
record Value(String text, List<String> links, Object exact) {
    static final Value NONE = plain("");

    static Value plain(String text) {
        return new Value(text, List.of(), text);
    }

    boolean sameAs(Value other) {
        return exact.equals(other.exact) && links.equals(other.links);
    }

    boolean isEmpty() {
        return text.isEmpty() && links.isEmpty();
    }
}
