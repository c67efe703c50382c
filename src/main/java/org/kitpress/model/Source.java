package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code sources.yaml}.
 *
 * @param key what content files name it by
 * @param citation as it is to be cited
 * @param chain where the source itself comes from, nearest first
 * @param unresolved whether it is known by name and year only
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

    /** A step back: adapted from this source, funded by that body; {@code source} is null for one told in words only. */
    public record Link(
            SourceUse.Relation relation, @Nullable Named source, String text) {}
}
