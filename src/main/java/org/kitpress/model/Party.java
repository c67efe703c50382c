package org.kitpress.model;

import org.jspecify.annotations.Nullable;

/**
 * Someone who has a part in a work plan.
 *
 * @param id what work plans name it by
 * @param abbreviation as the work plan writes it
 * @param type organization, group, or role
 * @param page the page about it
 * @param note what is known of it; where the source does not say what an abbreviation stands for, this says so
 */
public record Party(
        String id,
        String name,
        @Nullable String abbreviation,
        Type type,
        Prose note,
        @Nullable PageLink page,
        Place place) {
    /** A role is filled by a person: Chair, Staffer. */
    public enum Type {
        ORGANIZATION,
        GROUP,
        GRANTEE,
        ROLE
    }
}
