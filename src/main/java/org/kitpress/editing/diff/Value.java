package org.kitpress.editing.diff;

import java.util.List;

/**
 * What a field holds.
 *
 * @param text what a reader reads, without markup
 * @param links what the words in it lead to, as {@code words (target)}, in order
 * @param exact what it is compared by; differs from another value's with the same text and links when only the look does
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
