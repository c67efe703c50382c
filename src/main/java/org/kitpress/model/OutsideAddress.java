package org.kitpress.model;

/**
 * An address outside of the toolkit that a page gives in a field of its own: on the web, for mail, or a telephone number.
 *
 * @param value as a link can use it: {@code mailto:office@example.org}
 * @param group where the fields begin that it is one of
 */
public record OutsideAddress(String value, Place group) {}
