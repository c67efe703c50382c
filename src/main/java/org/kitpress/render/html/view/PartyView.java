package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * Someone who has a part in a work plan.
 *
 * @param type {@code organization}, {@code group}, {@code grantee}, {@code role}
 * @param note what is known of it
 * @param href the page about it
 */
public record PartyView(
        String id,
        String name,
        @Nullable String abbreviation,
        String type,
        @Nullable Markup note,
        @Nullable String href) {}
