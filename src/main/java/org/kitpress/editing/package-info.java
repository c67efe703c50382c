/** Tools for editing content: fixes, schemas, comparisons, and templates of new files. */
@NullMarked
package org.kitpress.editing;

import org.jspecify.annotations.NullMarked;
