package org.kitpress.model;

/**
 * A content file that could not be read. It keeps its address, so that links to it do not look dead as well.
 */
public record Broken(String file, Address address) {}
