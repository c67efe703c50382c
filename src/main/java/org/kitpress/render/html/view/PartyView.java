package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * A party that is involved in a work plan.
 *
 * @param note the details that are known about the party
 * @param href the address of the page about the party
 */
public record PartyView(
        String id,
        String name,
        @Nullable String abbreviation,
        @Nullable Markup note,
        @Nullable String href) {}
