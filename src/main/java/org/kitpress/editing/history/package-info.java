/** Reads content from revisions of a Git repository. */
@NullMarked
package org.kitpress.editing.history;

import org.jspecify.annotations.NullMarked;
