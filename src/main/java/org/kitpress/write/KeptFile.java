package org.kitpress.write;

/**
 * A file of the last build that stays.
 *
 * @param note what its maker left with it
 * @param bytes its size
 */
public record KeptFile(String note, long bytes) {}
