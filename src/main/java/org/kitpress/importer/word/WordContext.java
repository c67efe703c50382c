package org.kitpress.importer.word;

import org.kitpress.importer.document.ImageCollector;

/** What all paragraphs of a document share. */
record WordContext(
        DocxArchive archive,
        Relationships relations,
        WordStyles styles,
        WordNumbering numbering,
        WordNotes notes,
        ImageCollector images) {

    /** The same for another part, whose links and pictures are numbered for themselves. */
    WordContext with(Relationships other) {
        return new WordContext(archive, other, styles, numbering, notes, images);
    }
}
