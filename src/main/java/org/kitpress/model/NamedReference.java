package org.kitpress.model;

/**
 * A reference from a content file to something declared elsewhere: an audience, a topic, a party, or a source.
 *
 * @param id as written
 * @param place where the reference is
 */
public record NamedReference(String id, Place place) {}
