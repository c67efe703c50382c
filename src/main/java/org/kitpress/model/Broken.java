package org.kitpress.model;

/**
 * A content file, or an item in one, that could not be read. It keeps its address so that links to it are not reported
 * as broken too.
 *
 * @param fragment the item's id; empty for the whole file
 */
public record Broken(String file, Address address, String fragment) {
    /** A file that could not be read at all. */
    public static Broken file(String file, Address address) {
        return new Broken(file, address, "");
    }
}
