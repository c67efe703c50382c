package org.kitpress.content.fields;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes ids for the items of one file. Used by one thread. */
public final class IdAllocator {
    private final Set<String> taken = new HashSet<>();
    /** The next number to try behind an id; the smaller ones are taken, and ids are never given back. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Keeps an id from being made. */
    void take(String id) {
        taken.add(id);
    }

    /** An id made from a text, which no other item has; a number is added to it where one has. */
    public String make(String text) {
        String base = IdSyntax.slug(text);
        String id = base;
        int n = numbers.getOrDefault(base, 2);
        while (!taken.add(id)) {
            id = base + "-" + n++;
        }
        numbers.put(base, n);
        return id;
    }
}
