/**
 * Mends what is certain in content files, line by line: {@code Fix} tells the story, each {@code Pass} mends one sort
 * of thing. No file is parsed and printed anew, so comments, quotes and layout stay as they are.
 */
@NullMarked
package org.kitpress.editing.fix;

import org.jspecify.annotations.NullMarked;
