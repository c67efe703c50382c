package org.kitpress.model;

/**
 * The permanent id of something in a content file. It prints as its value, in templates and in messages.
 *
 * @param value unique in its file; the fragment that leads to the item
 * @param place where the item is in its file
 * @param pinned whether the id is written in the file; one that is made from the text changes when the text does
 */
public record Id(String value, Place place, boolean pinned) {
    @Override
    public String toString() {
        return value;
    }
}
