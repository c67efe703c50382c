package org.kitpress.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects texts that readers see, and what of them is neither marked nor content. */
final class Unmarked {
    private static final ContentPieces CONTENT = ContentPieces.of(MarkedSite.toolkit());

    private final Map<String, Set<String>> found = new TreeMap<>();
    private boolean marks;

    void look(Object place, String text) {
        marks |= Marks.isMarked(text);
        Set<String> foreign = CONTENT.foreign(text);
        if (!foreign.isEmpty()) {
            found.put(place + ": " + text, foreign);
        }
    }

    void look(Object place, Iterable<String> texts) {
        texts.forEach(text -> look(place, text));
    }

    /** Fails if anything was found, and if no text was marked, because then nothing was looked at. */
    void assertNone() {
        assertEquals(Map.of(), found);
        assertTrue(marks, "no text is marked");
    }

    /** For texts that are content only. */
    void assertNoneAmongContent() {
        assertEquals(Map.of(), found);
    }

    static Set<String> of(String text) {
        return CONTENT.foreign(text);
    }
}
