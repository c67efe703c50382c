package org.kitpress.editing.fix;

/**
 * A fix.
 *
 * @param file relative to the site folder
 * @param line its line after all fixes, counted from 1
 * @param description a few words for the editor, without a period
 */
public record FixResult(String file, int line, String description) {}
