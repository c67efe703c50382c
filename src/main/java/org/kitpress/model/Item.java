package org.kitpress.model;

/**
 * A part of a page that has its own address, such as a question, a checklist item, an action step, or a term.
 *
 * @param title short plain text that identifies the item in lists and search; empty if its kind and label are enough
 * @param label the item's number as shown on the page, such as {@code I} or {@code 2}; empty if it is not numbered
 */
public record Item(Id id, ItemKind kind, String title, String label, Prose text) {
    /** Creates an item without a number. */
    public Item(Id id, ItemKind kind, String title, Prose text) {
        this(id, kind, title, "", text);
    }

    /** The name to show on its own: the title, or else the kind and label. */
    public String name(Messages messages) {
        if (!title.isEmpty()) {
            return title;
        }
        String kindName = messages.get("item-" + kind);
        return label.isEmpty() ? kindName : messages.get("item-numbered", kindName, label);
    }
}
