package org.kitpress.editing.imports.draft;

import java.util.List;

/**
 * A draft of a page.
 *
 * @param path within the folder where it is put
 * @param counts what it holds
 */
public record Draft(String path, String kind, String text, List<Count> counts, List<Unsure> unsure) {
    public Draft {
        counts = List.copyOf(counts);
        unsure = List.copyOf(unsure);
    }
}
