package org.kitpress.render.search.toolkit;

import java.util.Locale;

/**
 * What a reader calls something.
 *
 * @param id lower-case, for programs: {@code action-step}
 * @param name for readers: {@code Action step}
 */
record Kind(String id, String name) {
    static Kind of(String name) {
        return new Kind(name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"), name.strip());
    }
}
