/** A document as people see it, whatever file it came in: headings, paragraphs, items of lists, tables. */
@NullMarked
package org.kitpress.importer.document;

import org.jspecify.annotations.NullMarked;
