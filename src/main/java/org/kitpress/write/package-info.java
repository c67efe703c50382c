/** The only package that writes files. It writes what has changed, atomically, and deletes only files that it made. */
@NullMarked
package org.kitpress.write;

import org.jspecify.annotations.NullMarked;
