package org.kitpress.importer.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields that are open at a place in a paragraph. A field has code, which is not shown, and then a result; it can
 * contain other fields in both.
 */
final class WordFields {
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean inCode = true;
        private String link = "";
    }

    void begin() {
        open.push(new Field());
    }

    /** Adds to the code of the innermost field. */
    void addCode(String code) {
        if (!open.isEmpty() && open.element().inCode) {
            open.element().code.append(code);
        }
    }

    /** The code of the innermost field; empty outside of fields. */
    String code() {
        return open.isEmpty() ? "" : open.element().code.toString();
    }

    /** Begins the result of the innermost field. */
    void separate(String link) {
        if (!open.isEmpty()) {
            open.element().inCode = false;
            open.element().link = link;
        }
    }

    /** Whether the innermost field has only code. */
    boolean end() {
        return !open.isEmpty() && open.pop().inCode;
    }

    /** Whether a text here is part of a code. */
    boolean isHidden() {
        return open.stream().anyMatch(field -> field.inCode);
    }

    /** The address of the innermost field that is a link; empty for none. */
    String link() {
        return open.stream()
                .map(field -> field.link)
                .filter(link -> !link.isEmpty())
                .findFirst()
                .orElse("");
    }
}
