package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the navigation.
 *
 * @param summary what the page or section is for; null when it says nothing
 * @param current whether it is the very page that it stands on
 * @param open whether that page is this one or stands somewhere below it
 * @param children only filled where the reader is: in an open entry, and on the home page
 */
public record NavItem(
        String title, @Nullable String summary, String href, boolean current, boolean open, List<NavItem> children) {}
