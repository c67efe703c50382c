package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Settings;

/**
 * The site, as seen from one page.
 *
 * @param shortTitle the title if there is no shorter one
 * @param language the tag for {@code <html lang>}
 * @param root the prefix that leads to the site's root: empty, {@code ../}, and so on
 * @param feed the address of the feed; null if there is no feed
 * @param accent the color that the editors chose; it is defined in {@code assets/css/accent.css}
 * @param csp the Content-Security-Policy for the meta element
 */
public record SiteView(
        String title,
        String shortTitle,
        String tagline,
        @Nullable String edition,
        Settings.Publisher publisher,
        String language,
        List<AudienceView> audiences,
        List<NavItem> navigation,
        List<LinkView> footer,
        String root,
        String home,
        String aToZ,
        String glossary,
        String sources,
        String search,
        String myPlan,
        String manifest,
        @Nullable String feed,
        @Nullable String accent,
        String csp) {

    /** A group of readers and the pages where they start. */
    public record AudienceView(String id, String name, String summary, List<LinkView> start) {}
}
