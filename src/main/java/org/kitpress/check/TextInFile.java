package org.kitpress.check;

import org.kitpress.model.Prose;

/**
 * A text, and the file that contains it.
 *
 * @param body whether it is the body of a page, whose headings come right below the title of the page
 */
record TextInFile(String file, Prose prose, boolean body) {}
