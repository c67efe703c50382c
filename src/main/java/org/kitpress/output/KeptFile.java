package org.kitpress.output;

/**
 * A file of the last build that is reused.
 *
 * @param note the note that came with the file when it was made
 * @param bytes its size
 */
public record KeptFile(String note, long bytes) {}
