/** The parts of the accessibility statement that the program writes, from the site and from what its own tests recorded. */
@NullMarked
package org.kitpress.statement;

import org.jspecify.annotations.NullMarked;
