package org.kitpress.markdown;

import java.util.List;
import org.kitpress.model.Prose;

/**
 * A text that was read.
 *
 * @param removed what did not come out, in the order of the source
 */
public record Parsed(Prose prose, List<RemovedMarkup> removed) {
    public Parsed {
        removed = List.copyOf(removed);
    }
}
