package org.kitpress.editing.imports.word;

/** What all paragraphs of a document share. */
record Shared(Relations relations, Styles styles, Numbering numbering, Notes notes) {}
