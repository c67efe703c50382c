package org.kitpress.model;

import org.jspecify.annotations.Nullable;

/**
 * A page's use of a source.
 *
 * @param source a key in {@code sources.yaml}
 * @param part the part of the source, as a reader would look it up; null for the whole source
 */
public record SourceUse(
        NamedReference source, Relation relation, @Nullable String part) {
    /** How the page uses the source. */
    public enum Relation {
        ADAPTED_FROM,
        CITED,
        FUNDED_BY
    }
}
