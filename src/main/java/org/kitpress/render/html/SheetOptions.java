package org.kitpress.render.html;

/**
 * How the sheets of one document are made.
 *
 * @param level of the heading of a sheet; those below it follow
 * @param root what a link to a page outside of the document begins with: the site's address on the web, or the way from
 *     the document to the site's root, such as {@code ../}
 * @param files what the address of an image begins with, in the same way
 * @param full with details, examples, help and sources; otherwise the items alone
 * @param fields whether boxes and lines are form fields, which can be filled in on a screen
 */
public record SheetOptions(int level, String root, String files, boolean full, boolean fields) {
    public SheetOptions {
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException("a sheet's heading has a level from 1 to 5, not " + level);
        }
    }
}
