package org.kitpress.model;

/**
 * A link from one content file to another, or to one item in it.
 *
 * @param target as written: a path relative to the file that holds the link, or from {@code content/} when it starts
 *     with a slash; a {@code #fragment} names an item or a heading
 * @param label the reason or the words for the link; empty when the target's own title serves
 */
public record PageLink(String target, String label, Place place) {}
