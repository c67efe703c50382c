package org.kitpress.model;

/**
 * A folder of the content, which becomes a section of the site.
 *
 * @param path relative to {@code content/}, including order numbers, without a trailing slash; empty for the root
 * @param address the folder's address with a trailing slash; empty for the root
 * @param order the sort order, smallest first; {@code Integer.MAX_VALUE} if none is stated
 */
public record Folder(
        String path,
        String address,
        String title,
        String shortTitle,
        String summary,
        int order,
        Prose intro,
        Place place) {}
