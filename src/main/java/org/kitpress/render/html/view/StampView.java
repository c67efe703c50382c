package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * What every sheet says of itself, so that a loose one can be told from where and when it is.
 *
 * @param toolkit the toolkit's name
 * @param updated the date that the page states, never that of the build
 * @param address the page's address on the web; where that is not known, its path in the site
 */
public record StampView(
        String toolkit, @Nullable String edition, @Nullable DateView updated, String address) {}
