/**
 * JSON Schemas of content files, for editors' completion. What can stand in a file is learned from its reader
 * ({@code content.FileShapes}), what it means from the tables and examples of the pages for editors, which travel in
 * the jar.
 */
@NullMarked
package org.kitpress.editing.schema;

import org.jspecify.annotations.NullMarked;
