/**
 * Reads Word documents: zip files of XML parts as defined in ISO/IEC 29500. jsoup parses the XML without DTDs and
 * external entities, so that a document cannot trigger downloads or expand to a huge size.
 */
@NullMarked
package org.kitpress.importer.word;

import org.jspecify.annotations.NullMarked;
