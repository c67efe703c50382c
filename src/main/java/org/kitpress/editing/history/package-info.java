/** Content as it stood in a revision of its Git repository. */
@NullMarked
package org.kitpress.editing.history;

import org.jspecify.annotations.NullMarked;
