package org.kitpress.importer.word;

import org.kitpress.importer.document.Pictures;

/** What all paragraphs of a document share. */
record Shared(
        Archive archive, Relations relations, Styles styles, Numbering numbering, Notes notes, Pictures pictures) {

    /** The same for another part, whose links and pictures are numbered for themselves. */
    Shared with(Relations others) {
        return new Shared(archive, others, styles, numbering, notes, pictures);
    }
}
