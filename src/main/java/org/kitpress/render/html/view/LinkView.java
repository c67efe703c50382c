package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * A link with the details that are known about its target.
 *
 * @param reason why a reader would follow the link, in an editor's words
 * @param kind the target's kind as editors write it: {@code planning-step}; null if the target is not a page of the
 *     toolkit
 * @param within the title of the target page, if the link leads to an item on it
 * @param external whether the link leads outside the toolkit
 * @param current whether the link leads to the page that contains it
 */
public record LinkView(
        String title,
        String href,
        @Nullable String summary,
        @Nullable String reason,
        @Nullable String kind,
        @Nullable String resourceType,
        @Nullable String within,
        @Nullable DateView updated,
        boolean external,
        boolean current) {

    /** Returns a link with only a title and an address. */
    public static LinkView of(String title, String href) {
        return new LinkView(title, href, null, null, null, null, null, null, false, false);
    }

    /** Returns a link to an address outside the toolkit. */
    public static LinkView outside(String title, String href) {
        return new LinkView(title, href, null, null, null, null, null, null, true, false);
    }

    /** Returns this link under a title that editors chose; an empty one is the same as none. */
    public LinkView titled(String chosen) {
        String shown = chosen.isEmpty() ? title : chosen;
        return new LinkView(shown, href, summary, reason, kind, resourceType, within, updated, external, current);
    }

    /** Returns this link with a reason; an empty reason is the same as none. */
    public LinkView because(String reason) {
        String stated = reason.isEmpty() ? null : reason;
        return new LinkView(title, href, summary, stated, kind, resourceType, within, updated, external, current);
    }
}
