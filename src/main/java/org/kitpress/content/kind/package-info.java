/** One reader for each kind of page, and one for each file that is not a page. {@code Kinds} lists them. */
@NullMarked
package org.kitpress.content.kind;

import org.jspecify.annotations.NullMarked;
