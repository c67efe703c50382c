package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * The stamp on every sheet. It shows where a loose sheet comes from and how old it is.
 *
 * @param toolkit the toolkit's name
 * @param updated the date that the page states, never the date of the build
 * @param address the page's address on the web, or its path in the site if that address is unknown
 */
public record StampView(
        String toolkit, @Nullable String edition, @Nullable DateView updated, String address) {}
