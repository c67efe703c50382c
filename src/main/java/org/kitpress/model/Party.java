package org.kitpress.model;

import org.jspecify.annotations.Nullable;

/**
 * A person or body with a role in a work plan.
 *
 * @param id the id that work plans use
 * @param type a type declared in {@code toolkit.yaml}, such as an organization, a group, or a role
 * @param note what is known about the party, including that the source does not explain its abbreviation
 */
public record Party(
        String id,
        String name,
        @Nullable String abbreviation,
        NamedReference type,
        Prose note,
        @Nullable PageLink page,
        Place place) {}
