package org.kitpress.importer.word;

import org.kitpress.importer.document.ImageCollector;

/** State shared by all paragraphs of a document. */
record WordContext(
        DocxArchive archive,
        Relationships relations,
        WordStyles styles,
        WordNumbering numbering,
        WordNotes notes,
        ImageCollector images) {

    /** The same for another part, which has relationships of its own. */
    WordContext with(Relationships other) {
        return new WordContext(archive, other, styles, numbering, notes, images);
    }
}
