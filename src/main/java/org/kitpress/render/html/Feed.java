package org.kitpress.render.html;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.kitpress.model.Page;
import org.kitpress.model.PartialDate;
import org.kitpress.output.OutputFile;

/**
 * Writes an Atom feed (RFC 4287) of new content. All dates in it are dates that pages state. If the day or the month is
 * missing, the feed uses the first one, because Atom requires a point in time.
 */
final class Feed {
    /** Enough for a reader who checks the feed a few times a year. */
    private static final int MOST_ENTRIES = 50;

    private static final Comparator<Page> NEWEST_FIRST = Comparator.comparing(Feed::date)
            .reversed()
            .thenComparing(p -> p.address().path());

    private Feed() {}

    /** Whether the site has a feed, which needs absolute addresses and at least one date. */
    static boolean isWanted(Site site) {
        return site.baseUrl() != null
                && site.listed().stream().anyMatch(page -> page.head().updated() != null);
    }

    static OutputFile file(Site site) {
        List<Page> pages = site.listed().stream()
                .filter(page -> page.head().updated() != null)
                .sorted(NEWEST_FIRST)
                .limit(MOST_ENTRIES)
                .toList();
        return Xml.file(SiteFiles.FEED, xml -> {
            xml.start("feed", "http://www.w3.org/2005/Atom");
            xml.attribute("xml:lang", site.language());
            String home = String.valueOf(site.baseUrl());
            xml.element("id", home);
            xml.element("title", site.words().get("feed-title", site.settings().title()));
            xml.element("updated", moment(date(pages.get(0))));
            xml.start("author");
            xml.element("name", site.settings().publisher().name());
            xml.end();
            link(xml, "self", home + SiteFiles.FEED.path());
            link(xml, "alternate", home);
            for (Page page : pages) {
                entry(xml, site, page);
            }
            xml.end();
        });
    }

    private static void entry(Xml xml, Site site, Page page) throws XMLStreamException {
        String address = String.valueOf(site.absolute(page.address()));
        xml.start("entry");
        xml.element("id", address);
        xml.element("title", page.head().title());
        xml.element("updated", moment(date(page)));
        xml.element("summary", page.head().summary());
        link(xml, "alternate", address);
        xml.end();
    }

    private static void link(Xml xml, String relation, String address) throws XMLStreamException {
        xml.start("link");
        xml.attribute("rel", relation);
        xml.attribute("href", address);
        xml.end();
    }

    private static PartialDate date(Page page) {
        return Objects.requireNonNull(page.head().updated());
    }

    private static String moment(PartialDate date) {
        return new PartialDate(date.year(), Math.max(1, date.month()), Math.max(1, date.day())) + "T00:00:00Z";
    }
}
