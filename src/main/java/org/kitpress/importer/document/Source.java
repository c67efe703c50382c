package org.kitpress.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A document that was read.
 *
 * @param file its file name without folders
 * @param title plain text, cleaned like other text; empty when it has none
 * @param notes footnotes by their numbers
 * @param notices sentences for the user about what was skipped or is uncertain
 */
public record Source(String file, String title, List<Block> blocks, Map<String, Line> notes, List<String> notices) {
    public Source {
        title = new LineBuilder().text(title, TextStyle.PLAIN).build().plain();
        blocks = List.copyOf(blocks);
        notes = Map.copyOf(notes);
        notices = List.copyOf(notices);
    }

    /** The same document with another title and other blocks. */
    public Source with(String newTitle, List<Block> newBlocks) {
        return new Source(file, newTitle, newBlocks, notes, notices);
    }

    /** The same document, which has no title, with a name that serves as one. */
    public Source named(String name) {
        List<String> more = new ArrayList<>(notices);
        more.add("The document has no title, so the draft has the name of the file. Change its title.");
        return new Source(file, name, blocks, notes, more);
    }
}
