package org.kitpress.model;

/**
 * An address outside the toolkit that a page states in its own field: a web address, an email address, or a phone
 * number.
 *
 * @param value in a form that a link can use: {@code mailto:office@example.org}
 * @param group the start of the group of fields that contains the address
 */
public record OutsideAddress(String value, Place group) {}
