package org.kitpress.editing.fix;

/**
 * Something that was mended.
 *
 * @param line the key of its line
 * @param column where a faulty value began in it, from 1; 0 where nothing was faulty
 * @param what in a few words for the editor, without a full stop
 */
record LineChange(int line, int column, String what) {}
