package org.kitpress.model;

/**
 * A text around the content that the toolkit words differently.
 *
 * @param language the tag of the language that the text is in
 * @param place of the key
 */
public record WordChange(String language, String key, String text, Place place) {}
