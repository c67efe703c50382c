package org.kitpress.render.html.view;

import org.jspecify.annotations.Nullable;

/**
 * A link with what can be said of its target.
 *
 * @param reason why a reader would follow it, as an editor wrote it
 * @param kind the target's kind as editors write it: {@code planning-step}; null when it is no page of the toolkit
 * @param within the title of the page, when the link leads to an item in it
 * @param external whether it leaves the toolkit
 * @param current whether it leads to the page that it stands on
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

    /** A link of which only the words are known. */
    public static LinkView of(String title, String href) {
        return new LinkView(title, href, null, null, null, null, null, null, false, false);
    }

    /** A link to somewhere outside of the toolkit. */
    public static LinkView outside(String title, String href) {
        return new LinkView(title, href, null, null, null, null, null, null, true, false);
    }

    /** The same link with a reason; an empty one counts as none. */
    public LinkView because(String reason) {
        String stated = reason.isEmpty() ? null : reason;
        return new LinkView(title, href, summary, stated, kind, resourceType, within, updated, external, current);
    }
}
