package org.kitpress.render.search;

import java.util.List;
import org.kitpress.output.OutputFile;

/**
 * An index in parts, and lunr itself.
 *
 * @param startPath the file that the search page loads first; it leads to the others
 * @param files all of them, including the start file
 */
record SplitIndex(String startPath, List<OutputFile> files) {
    SplitIndex {
        files = List.copyOf(files);
    }
}
