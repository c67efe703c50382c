package org.kitpress.render.html;

/**
 * The options for the sheets of one document.
 *
 * @param level the level of a sheet's heading; the headings below it follow
 * @param root the start of a link to a page outside the document: the site's address on the web, or the path from the
 *     document to the site's root, such as {@code ../}
 * @param files the start of the address of an image, in the same form
 * @param full whether to include details, examples, help, and sources; otherwise, the items only
 * @param fields whether boxes and lines are form fields that can be filled in on a screen
 */
public record SheetOptions(int level, String root, String files, boolean full, boolean fields) {
    public SheetOptions {
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException("a sheet's heading has a level from 1 to 5, not " + level);
        }
    }
}
