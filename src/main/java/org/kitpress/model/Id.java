package org.kitpress.model;

/**
 * The permanent id of an element of a content file. Its string form, used in templates and messages, is its value.
 *
 * @param value the id, unique in its file; also the fragment of links to the item
 * @param pinned whether the file states the id; a generated id changes when the text it is made from changes
 */
public record Id(String value, Place place, boolean pinned) {
    /** Starts the ids that the program and the theme put on a page. Ids in the content never start with it. */
    public static final String SITE = "site--";

    @Override
    public String toString() {
        return value;
    }
}
