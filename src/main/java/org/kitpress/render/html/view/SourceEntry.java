package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry on the sources page.
 *
 * @param id the fragment that links to the entry; the same as the key
 * @param checked the date when its address was last checked
 * @param chain the origins of the source itself, nearest first
 * @param usedBy the pages that use the source
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

    /** A step back in the chain; {@code href} is null if the step is described only in words. */
    public record Link(
            String relationWords, String text, @Nullable String href) {}
}
