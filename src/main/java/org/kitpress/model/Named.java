package org.kitpress.model;

/**
 * A name that a content file uses for something declared elsewhere: an audience, a topic, a party, a source.
 *
 * @param id as written
 * @param place where it is used
 */
public record Named(String id, Place place) {}
