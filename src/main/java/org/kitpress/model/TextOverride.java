package org.kitpress.model;

/**
 * An interface text that the toolkit replaces.
 *
 * @param language the language tag of the text
 * @param place the place of the key
 */
public record TextOverride(String language, String key, String text, Place place) {}
