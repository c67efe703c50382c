package org.kitpress.editing.diff;

/**
 * One change within a page or another part of the toolkit.
 *
 * @param thing as it is now; as it was when it is gone
 * @param where the name of what it stands in; of what it stood in when it is gone; empty for the page itself
 * @param field which field changed; empty unless one did
 * @param before the field as it was; where it stood when it has moved
 * @param after the field as it is; where it stands when it has moved
 */
record Change(Sort sort, DiffNode thing, String where, String field, Value before, Value after) {
    /** What can become of a thing. */
    enum Sort {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED
    }

    static Change added(DiffNode diffNode, String where) {
        return new Change(Sort.ADDED, diffNode, where, "", Value.NONE, Value.NONE);
    }

    static Change removed(DiffNode diffNode, String where) {
        return new Change(Sort.REMOVED, diffNode, where, "", Value.NONE, Value.NONE);
    }

    static Change moved(DiffNode diffNode, String from, String to) {
        return new Change(Sort.MOVED, diffNode, to, "", Value.plain(from), Value.plain(to));
    }
}
