/** The pipeline from content files to a site, as {@link org.kitpress.build.Build} describes it, in parallel and with caches. */
@NullMarked
package org.kitpress.build;

import org.jspecify.annotations.NullMarked;
