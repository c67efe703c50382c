package org.kitpress.importer.document;

import java.util.List;
import java.util.Map;

/**
 * A document that was read.
 *
 * @param file its file name without folders
 * @param title plain text; empty when it has none
 * @param notes footnotes by their numbers
 * @param notices sentences for the user about what was skipped or is uncertain
 */
public record Source(String file, String title, List<Block> blocks, Map<String, Line> notes, List<String> notices) {
    public Source {
        blocks = List.copyOf(blocks);
        notes = Map.copyOf(notes);
        notices = List.copyOf(notices);
    }

    /** The same document with another title and other blocks. */
    public Source with(String newTitle, List<Block> newBlocks) {
        return new Source(file, newTitle, newBlocks, notes, notices);
    }
}
