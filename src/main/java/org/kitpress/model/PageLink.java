package org.kitpress.model;

/**
 * A link from one content file to another, or to one item in it.
 *
 * @param target as written: a path relative to the file that contains the link, or relative to {@code content/} if it
 *     starts with a slash; a {@code #fragment} refers to an item or a heading
 * @param label the reason for the link or its text; empty to use the target's title
 */
public record PageLink(String target, String label, Place place) {}
