/** Writes drafts: the file of each kind, out of the blocks of a document. */
@NullMarked
package org.kitpress.importer.draft;

import org.jspecify.annotations.NullMarked;
