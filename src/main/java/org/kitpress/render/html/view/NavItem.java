package org.kitpress.render.html.view;

import java.util.List;

/**
 * An entry of the navigation.
 *
 * @param current whether it is the very page that it stands on
 * @param open whether that page is this one or stands somewhere below it
 * @param children only filled where the reader is: in an open entry, and on the home page
 */
public record NavItem(String title, String href, boolean current, boolean open, List<NavItem> children) {}
