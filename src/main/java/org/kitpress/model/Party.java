package org.kitpress.model;

import org.jspecify.annotations.Nullable;

/**
 * Someone who has a part in a work plan.
 *
 * @param id what work plans name it by
 * @param abbreviation as the work plan writes it
 * @param type what it is, as {@code toolkit.yaml} declares it: an organization, a group, a role
 * @param page the page about it
 * @param note what is known of it; where the source does not say what an abbreviation stands for, this says so
 */
public record Party(
        String id,
        String name,
        @Nullable String abbreviation,
        Named type,
        Prose note,
        @Nullable PageLink page,
        Place place) {}
