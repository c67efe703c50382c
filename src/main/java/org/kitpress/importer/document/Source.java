package org.kitpress.importer.document;

import java.util.List;
import java.util.Map;

/**
 * A document that was read.
 *
 * @param file its name without folders
 * @param title plain words; empty when it has none
 * @param notes footnotes by their numbers
 * @param notices what a person should know about the reading, in plain sentences: what was left out
 */
public record Source(String file, String title, List<Block> blocks, Map<String, Line> notes, List<String> notices) {
    public Source {
        blocks = List.copyOf(blocks);
        notes = Map.copyOf(notes);
        notices = List.copyOf(notices);
    }

    /** The same document with other blocks. */
    public Source with(String newTitle, List<Block> newBlocks) {
        return new Source(file, newTitle, newBlocks, notes, notices);
    }
}
