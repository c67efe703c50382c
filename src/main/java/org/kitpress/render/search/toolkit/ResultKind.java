package org.kitpress.render.search.toolkit;

import java.util.Locale;

/**
 * What a reader calls something.
 *
 * @param id lower-case, for programs: {@code action-step}
 * @param name for readers: {@code Action step}
 */
record ResultKind(String id, String name) {
    static ResultKind of(String name) {
        return new ResultKind(name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"), name.strip());
    }
}
