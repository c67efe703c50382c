package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the page of sources.
 *
 * @param id the fragment that leads to it; the same as the key
 * @param checked when its address was last looked at
 * @param chain where the source itself comes from, nearest first
 * @param usedBy the pages that rest on it
 */
public record SourceEntry(
        String key,
        String id,
        String citation,
        @Nullable String address,
        @Nullable DateView checked,
        @Nullable String permission,
        boolean unresolved,
        Markup note,
        List<Link> chain,
        List<LinkView> usedBy) {

    /** A step back; {@code href} is null for one that is told in words only. */
    public record Link(
            String relationWords, String text, @Nullable String href) {}
}
