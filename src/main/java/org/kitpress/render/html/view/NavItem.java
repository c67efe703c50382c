package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the navigation.
 *
 * @param summary the purpose of the page or section; null if it does not state one
 * @param current whether the entry leads to the current page
 * @param open whether the current page is this entry or is somewhere below it
 * @param children filled only where the reader is: in an open entry, and on the home page
 */
public record NavItem(
        String title, @Nullable String summary, String href, boolean current, boolean open, List<NavItem> children) {
    /** Returns this entry under a title that editors chose; an empty one is the same as none. */
    public NavItem titled(String chosen) {
        return new NavItem(chosen.isEmpty() ? title : chosen, summary, href, current, open, children);
    }
}
