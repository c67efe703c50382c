package org.kitpress.editing.fix;

/**
 * A change to a line.
 *
 * @param lineKey the key of the line; 0 for the first line
 * @param column where the corrected value starts, from 1; 0 when no value was wrong
 * @param description a few words for the editor, without a period
 */
record LineChange(int lineKey, int column, String description) {}
