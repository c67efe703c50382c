/**
 * Fixes content files where the right fix is certain; {@code Fix} runs the passes. Fixes edit single lines: files are
 * never parsed and printed again, so comments, quotes, and layout stay as they are.
 */
@NullMarked
package org.kitpress.editing.fix;

import org.jspecify.annotations.NullMarked;
