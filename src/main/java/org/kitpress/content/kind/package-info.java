/** One reader for each kind of page, and one for each file that is no page. {@code Kinds} lists them. */
@NullMarked
package org.kitpress.content.kind;

import org.jspecify.annotations.NullMarked;
