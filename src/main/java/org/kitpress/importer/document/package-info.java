/** A document independent of its file format: headings, paragraphs, list items, and tables with styled text. */
@NullMarked
package org.kitpress.importer.document;

import org.jspecify.annotations.NullMarked;
