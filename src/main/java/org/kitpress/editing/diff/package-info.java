/**
 * Tells in plain words what has changed between two versions of a toolkit: {@code Diff} tells the story. Both are read
 * into the same records that a build reads; each record becomes a {@code Thing}, whatever its kind, so that a new kind
 * or field is compared without more ado.
 */
@NullMarked
package org.kitpress.editing.diff;

import org.jspecify.annotations.NullMarked;
