/** Reads saved web pages. Their scripts never run, and nothing that they link to is downloaded. */
@NullMarked
package org.kitpress.importer.html;

import org.jspecify.annotations.NullMarked;
