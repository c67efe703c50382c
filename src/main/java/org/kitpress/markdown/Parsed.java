package org.kitpress.markdown;

import java.util.List;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;

/**
 * A text that was read, what was removed from it, and the signs of Markdown that readers see as they are written, both in
 * the order of the source.
 */
public record Parsed(Prose prose, List<Removed> removed, List<UnreadMark> unread) {
    public Parsed {
        removed = List.copyOf(removed);
        unread = List.copyOf(unread);
    }

    /**
     * Something in a text that was removed, or that Markdown could not keep as written.
     *
     * @param what in an editor's words: {@code <script>}, {@code onclick on <p>}, {@code style on <div>}; an id; the text
     *     of a cell
     */
    public record Removed(Place place, String what, Reason reason) {}

    /** Why something was removed. */
    public enum Reason {
        UNSAFE,
        /** The address is that of a file on a computer. */
        LOCAL_FILE,
        /** It looks like a tag, but HTML has none of that name. */
        UNKNOWN_TAG,
        /** The id is used elsewhere on the page. */
        DUPLICATE_ID,
        /** The row has more cells than the table's header. */
        EXTRA_CELL,
        /** Nothing was removed, but the table has no header cells. */
        NO_HEADERS,
        /** Nothing was removed, but the box that opens has nothing to press. */
        NO_SUMMARY
    }
}
