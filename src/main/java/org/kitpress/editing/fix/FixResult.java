package org.kitpress.editing.fix;

/**
 * Something that was mended.
 *
 * @param file relative to the site folder
 * @param line where it stands now, counted from 1
 * @param what in a few words for the editor, without a full stop
 */
public record FixResult(String file, int line, String what) {}
