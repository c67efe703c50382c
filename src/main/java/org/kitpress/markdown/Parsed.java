package org.kitpress.markdown;

import java.util.List;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;

/** A text that was read, and what was removed from it, in the order of the source. */
public record Parsed(Prose prose, List<Removed> removed) {
    public Parsed {
        removed = List.copyOf(removed);
    }

    /**
     * Markup that was removed from raw HTML, or that Markdown could not keep as written.
     *
     * @param what in an editor's words: {@code <script>}, {@code onclick on <p>}, {@code style on <div>}
     */
    public record Removed(Place place, String what) {}
}
