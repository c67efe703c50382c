/** Holds the papers to what the program does: their fields, examples, commands and links. */
@NullMarked
package org.kitpress.docs;

import org.jspecify.annotations.NullMarked;
