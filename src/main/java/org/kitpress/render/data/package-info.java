/** The toolkit for other programs: all of its content as JSON, and each work plan as a table. */
@NullMarked
package org.kitpress.render.data;

import org.jspecify.annotations.NullMarked;
