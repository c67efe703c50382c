package org.kitpress.content.fields;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes ids for the items of one file. Used by one thread. */
public final class IdAllocator {
    private final Set<String> taken = new HashSet<>();
    /** The next number to try after an id; smaller ones are taken, and ids are never released. */
    private final Map<String, Integer> numbers = new HashMap<>();

    void take(String id) {
        taken.add(id);
    }

    /** A unique id made from a text; ends with a number if another item has the same one. */
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
