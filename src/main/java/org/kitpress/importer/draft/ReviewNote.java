package org.kitpress.importer.draft;

/**
 * A guess.
 *
 * @param why what a person should look at
 * @param line in which the comment begins that says so, from 1
 */
public record ReviewNote(String why, int line) {}
