package org.kitpress.model;

import org.jspecify.annotations.Nullable;

/**
 * That a page rests on a source, and how.
 *
 * @param source a key in {@code sources.yaml}
 * @param part where in the source, as a reader would look it up; null for all of it
 */
public record SourceUse(
        Named source, Relation relation, @Nullable String part) {
    /** How the page rests on the source. */
    public enum Relation {
        ADAPTED_FROM,
        CITED,
        FUNDED_BY
    }
}
