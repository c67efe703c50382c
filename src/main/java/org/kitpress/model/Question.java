package org.kitpress.model;

import java.util.List;

/**
 * A question that a group answers.
 *
 * @param perspectives whose view it asks for
 * @param lines how many lines to write on, on paper
 * @param help what to think of when answering; may be empty
 */
public record Question(Id id, Prose text, List<Perspective> perspectives, int lines, Prose help) {

    /** Whose view a question asks for. */
    public enum Perspective {
        FAMILIES("Families"),
        STAFF("Staff"),
        LEADERSHIP("Leadership"),
        CHILD_WELFARE_AGENCY("Child welfare agency");

        private final String label;

        Perspective(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** As editors write it: {@code child-welfare-agency}. */
        public String id() {
            return EnumKeys.of(this);
        }
    }

    Outline.Entry entry() {
        return Outline.Entry.of(new Item(id, ItemKind.QUESTION, text.plain(), text), Outline.Detail.of(help));
    }
}
