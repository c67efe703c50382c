package org.kitpress.markdown;

import java.util.List;
import org.kitpress.model.Prose;

/** A text that was read, and what was removed from it, in the order of the source. */
public record Parsed(Prose prose, List<RemovedMarkup> removed) {
    public Parsed {
        removed = List.copyOf(removed);
    }
}
