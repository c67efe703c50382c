/**
 * Reads Word documents: a zip file of XML parts, as ISO/IEC 29500 describes them. jsoup reads the XML: it knows no
 * document types and no entities, so that nothing in a document can make it fetch or grow.
 */
@NullMarked
package org.kitpress.importer.word;

import org.jspecify.annotations.NullMarked;
