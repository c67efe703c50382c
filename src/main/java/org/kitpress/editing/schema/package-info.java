/**
 * Generates JSON Schemas of content files for completion in editors. Fields come from the readers
 * ({@code content.FileShapes}), descriptions and examples from the pages for editors, which are bundled in the jar.
 */
@NullMarked
package org.kitpress.editing.schema;

import org.jspecify.annotations.NullMarked;
