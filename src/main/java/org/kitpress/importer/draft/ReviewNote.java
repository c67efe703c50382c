package org.kitpress.importer.draft;

/**
 * A note on a guess that a person should review.
 *
 * @param message a question or an instruction, as in the draft's comment
 * @param line the first line of that comment, from 1
 */
public record ReviewNote(String message, int line) {}
