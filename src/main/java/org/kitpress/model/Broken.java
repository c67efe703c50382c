package org.kitpress.model;

/**
 * What could not be read: a content file, or one item of it. It keeps its address, so that links to it do not look
 * dead as well.
 *
 * @param fragment the item's id; empty for the file as a whole
 */
public record Broken(String file, Address address, String fragment) {
    /** A file of which nothing could be read. */
    public static Broken file(String file, Address address) {
        return new Broken(file, address, "");
    }
}
