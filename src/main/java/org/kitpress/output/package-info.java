/** What renderers make and {@code write} writes: files in memory, with their sources. */
@NullMarked
package org.kitpress.output;

import org.jspecify.annotations.NullMarked;
