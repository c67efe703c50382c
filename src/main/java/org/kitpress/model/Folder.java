package org.kitpress.model;

/**
 * A folder of the content, a section of the site.
 *
 * @param path relative to {@code content/}, without a slash at its end, order numbers included; empty for the root
 * @param address the folder's address with a slash at its end; empty for the root
 * @param order smallest first; {@code Integer.MAX_VALUE} when none is stated
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
