/**
 * Checks of the whole toolkit, one class for each rule or for a few about the same thing. A check takes a {@link org.kitpress.check.CheckContext} and
 * returns findings; {@link org.kitpress.check.Checks} lists all checks.
 */
@NullMarked
package org.kitpress.check;

import org.jspecify.annotations.NullMarked;
