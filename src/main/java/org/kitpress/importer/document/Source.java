package org.kitpress.importer.document;

import java.util.List;
import java.util.Map;

/**
 * A document that was read.
 *
 * @param file its name without folders
 * @param title plain words; empty when it has none
 * @param notes footnotes by their numbers
 * @param asides what a person should know about the reading, in plain sentences: what was left out
 */
public record Source(String file, String title, List<Block> blocks, Map<String, Line> notes, List<String> asides) {
    public Source {
        blocks = List.copyOf(blocks);
        notes = Map.copyOf(notes);
        asides = List.copyOf(asides);
    }

    /** The same document with other blocks. */
    public Source with(String otherTitle, List<Block> others) {
        return new Source(file, otherTitle, others, notes, asides);
    }
}
