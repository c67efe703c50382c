/**
 * Reports what changed between two versions of a toolkit. Both are read into the records of the model, which become
 * {@code DiffNode}s by their components, so that new kinds and fields are compared without new code.
 */
@NullMarked
package org.kitpress.editing.diff;

import org.jspecify.annotations.NullMarked;
