package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code sources.yaml}.
 *
 * @param key the key that content files use for the source
 * @param chain the origins of the source itself, nearest first
 * @param unresolved whether only its name and year are known
 */
public record Source(
        String key,
        String citation,
        @Nullable String author,
        @Nullable PartialDate year,
        String title,
        @Nullable String publisher,
        @Nullable String address,
        @Nullable PartialDate checked,
        @Nullable String permission,
        List<Link> chain,
        Prose note,
        boolean unresolved,
        Place place) {

    /** A step back to an origin, such as a funder; {@code source} is null if it is described only in words. */
    public record Link(
            SourceUse.Relation relation, @Nullable NamedReference source, String text) {}
}
