package org.kitpress.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Generated;
import org.kitpress.model.Settings;
import org.kitpress.render.html.view.SiteView;
import org.kitpress.render.html.view.SiteView.AudienceView;

/** Prepares the view of the site from one page. */
final class SiteViews {
    private SiteViews() {}

    static SiteView of(Site site, PageLinks links, Navigation navigation) {
        Settings settings = site.settings();
        LinkBase linkBase = links.here();
        String shortTitle = settings.shortTitle();
        return new SiteView(
                settings.title(),
                shortTitle == null ? settings.title() : shortTitle,
                settings.tagline(),
                settings.edition(),
                settings.publisher(),
                site.language(),
                audiences(settings, links),
                navigation.main(),
                links.titled(settings.footer()),
                linkBase.root(),
                linkBase.to(Address.HOME),
                linkBase.to(Generated.A_TO_Z),
                linkBase.to(Generated.GLOSSARY),
                linkBase.to(Generated.SOURCES),
                linkBase.to(Generated.SEARCH),
                linkBase.to(Generated.MY_PLAN),
                linkBase.to(SiteFiles.MANIFEST),
                feed(site, linkBase),
                settings.theme().accent(),
                SiteFiles.POLICY);
    }

    private static List<AudienceView> audiences(Settings settings, PageLinks links) {
        return settings.audiences().stream()
                .map(a -> new AudienceView(a.id(), a.name(), a.summary(), links.titled(a.start())))
                .toList();
    }

    private static @Nullable String feed(Site site, LinkBase linkBase) {
        return Feed.isWanted(site) ? linkBase.to(SiteFiles.FEED) : null;
    }
}
