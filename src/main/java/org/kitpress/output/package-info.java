/** What renderers make and {@code write} writes: files in memory, with where they came from. */
@NullMarked
package org.kitpress.output;

import org.jspecify.annotations.NullMarked;
