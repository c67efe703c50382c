package org.kitpress.model;

/**
 * Something in a page that has an address of its own: a question, a checklist item, an action step, a term.
 *
 * @param title a short plain text that names it in lists and in search; empty when its kind and label do
 * @param label what it is counted by, as the page shows it: {@code I}, {@code 2}; empty when it is not counted
 * @param text all of it
 */
public record Item(Id id, ItemKind kind, String title, String label, Prose text) {
    /** An item that is not counted. */
    public Item(Id id, ItemKind kind, String title, Prose text) {
        this(id, kind, title, "", text);
    }

    /** What it is called where only its name is shown: its title, or its kind and label. */
    public String name(Messages messages) {
        if (!title.isEmpty()) {
            return title;
        }
        String kindName = messages.get("item-" + kind);
        return label.isEmpty() ? kindName : messages.get("item-numbered", kindName, label);
    }
}
