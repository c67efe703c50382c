package org.kitpress.model;

/**
 * A content file, or an item in one, that could not be read. It keeps its address so that links to it are not reported
 * as broken too.
 *
 * @param fragment the item's id; empty for the whole file
 * @param isDraft whether the whole file is a draft
 */
public record Broken(String file, Address address, String fragment, boolean isDraft) {
    /** A file that could not be read at all. */
    public static Broken file(String file, Address address, boolean isDraft) {
        return new Broken(file, address, "", isDraft);
    }
}
