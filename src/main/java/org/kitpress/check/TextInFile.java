package org.kitpress.check;

import org.kitpress.model.Prose;

/**
 * A text, in the file that it is written in.
 *
 * @param body whether it is the body of a page, whose headings stand right below the page's title
 */
record TextInFile(String file, Prose prose, boolean body) {}
