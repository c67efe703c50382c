/** The only room that writes: what changed, atomically, deleting only what its own manifest lists. */
@NullMarked
package org.kitpress.write;

import org.jspecify.annotations.NullMarked;
