package org.kitpress.editing.diff;

/**
 * A change to a page, to one of its parts, or to another file of the toolkit.
 *
 * @param node the new version; the old one when it was removed
 * @param parentName the name of the node that contains it, or contained it; empty for the page itself
 * @param field the label of the field that changed; empty for other changes
 * @param before the old value of the field, or the old parent's name for a move
 * @param after the new value of the field, or the new parent's name for a move
 */
record Change(Type type, DiffNode node, String parentName, String field, Value before, Value after) {
    enum Type {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED
    }

    static Change added(DiffNode node, String parentName) {
        return new Change(Type.ADDED, node, parentName, "", Value.NONE, Value.NONE);
    }

    static Change removed(DiffNode node, String parentName) {
        return new Change(Type.REMOVED, node, parentName, "", Value.NONE, Value.NONE);
    }

    static Change moved(DiffNode node, String from, String to) {
        return new Change(Type.MOVED, node, to, "", Value.plain(from), Value.plain(to));
    }
}
