package org.kitpress.content.fields;

import java.util.HashSet;
import java.util.Set;

/** Makes ids for the items of one file. Used by one thread. */
public final class FreeIds {
    private final Set<String> taken = new HashSet<>();

    /** Keeps an id from being made. */
    void take(String id) {
        taken.add(id);
    }

    /** An id made from a text, which no other item has; a number is added to it where one has. */
    public String make(String text) {
        String base = Ids.slug(text);
        String id = base;
        for (int n = 2; !taken.add(id); n++) {
            id = base + "-" + n;
        }
        return id;
    }
}
