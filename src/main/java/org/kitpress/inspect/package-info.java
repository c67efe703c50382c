/**
 * Rules over what was rendered: over each page as soon as it is there, and over the site once all of them are. What
 * the content cannot be blamed for is told as a fault of the theme.
 */
@NullMarked
package org.kitpress.inspect;

import org.jspecify.annotations.NullMarked;
