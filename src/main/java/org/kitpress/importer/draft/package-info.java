/** Turns the blocks of a document into the draft of a page, one class for each kind. */
@NullMarked
package org.kitpress.importer.draft;

import org.jspecify.annotations.NullMarked;
