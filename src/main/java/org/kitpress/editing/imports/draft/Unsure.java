package org.kitpress.editing.imports.draft;

/**
 * A guess.
 *
 * @param why what a person should look at
 * @param line of the comment that says so, from 1
 */
public record Unsure(String why, int line) {}
