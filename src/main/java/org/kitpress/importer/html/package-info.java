/** Reads web pages that were saved. They are only ever data: nothing in them is run, and nothing is fetched. */
@NullMarked
package org.kitpress.importer.html;

import org.jspecify.annotations.NullMarked;
