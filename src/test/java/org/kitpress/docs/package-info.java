/** Compares the documentation with what the program does: fields, examples, commands, and links. */
@NullMarked
package org.kitpress.docs;

import org.jspecify.annotations.NullMarked;
