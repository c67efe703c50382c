/**
 * Checks of rendered pages: of each page as soon as it exists, and of the site once all pages do. Problems that the
 * content cannot cause are reported as problems of the theme.
 */
@NullMarked
package org.kitpress.inspect;

import org.jspecify.annotations.NullMarked;
