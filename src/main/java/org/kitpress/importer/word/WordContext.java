package org.kitpress.importer.word;

import org.kitpress.importer.document.ImageCollector;

/** What all paragraphs of a document share. */
record WordContext(
        DocxArchive archive,
        Relationships relations,
        WordStyles styles,
        WordNumbering numbering,
        WordNotes notes,
        ImageCollector pictures) {

    /** The same for another part, whose links and pictures are numbered for themselves. */
    WordContext with(Relationships others) {
        return new WordContext(archive, others, styles, numbering, notes, pictures);
    }
}
