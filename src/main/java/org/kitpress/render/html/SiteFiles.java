package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Generated;
import org.kitpress.model.Page;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Status;
import org.kitpress.output.OutputFile;

/** Creates the files that browsers, search engines, and servers request in addition to the pages. */
final class SiteFiles {
    static final Address MANIFEST = new Address("site.webmanifest");
    static final Address FEED = new Address("feed.xml");
    private static final Address SITEMAP = new Address("sitemap.xml");
    private static final List<Address> LISTED = List.of(Generated.A_TO_Z, Generated.GLOSSARY, Generated.SOURCES);

    /** The Content-Security-Policy for the meta element, where {@code frame-ancestors} has no effect. */
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self' mailto:";

    /** The same for the HTTP header that the server sends. */
    private static final String POLICY_HEADER = POLICY + "; frame-ancestors 'none'";

    /** Browser features that no page uses. */
    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    private SiteFiles() {}

    /** @param sections the addresses of folder pages that are not pages of the toolkit themselves */
    static List<OutputFile> of(Site site, List<Address> sections) {
        List<OutputFile> files = new ArrayList<>();
        files.add(WebManifest.file(site));
        files.add(OutputFile.text("robots.txt", robots(site.absolute(SITEMAP)), ""));
        files.add(OutputFile.text(".nojekyll", "", ""));
        files.add(OutputFile.text("_headers", headers(), ""));
        if (site.baseUrl() != null) {
            files.add(sitemap(site, sections));
        }
        if (Feed.isWanted(site)) {
            files.add(Feed.file(site));
        }
        return List.copyOf(files);
    }

    private static String robots(@Nullable String sitemap) {
        return "User-agent: *\nAllow: /\n" + (sitemap == null ? "" : "\nSitemap: " + sitemap + "\n");
    }

    /** Uses the format that Netlify and Cloudflare Pages read; other servers ignore the file. */
    private static String headers() {
        return """
                /*
                  Content-Security-Policy: %s
                  X-Content-Type-Options: nosniff
                  Referrer-Policy: strict-origin-when-cross-origin
                  Permissions-Policy: %s

                /assets/*
                  Cache-Control: public, max-age=31536000, immutable

                /search/parts/*
                  Cache-Control: public, max-age=31536000, immutable

                /search/start.js
                  Cache-Control: no-cache
                """.formatted(POLICY_HEADER, PERMISSIONS);
    }

    private static OutputFile sitemap(Site site, List<Address> sections) {
        return Xml.file(SITEMAP, xml -> {
            xml.start("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            for (Page page : site.pages()) {
                if (page.head().status() == Status.CURRENT || page.head().status() == Status.ARCHIVED) {
                    url(xml, site, page.address(), page.head().updated());
                }
            }
            for (Address section : sections) {
                url(xml, site, section, null);
            }
            for (Address listed : LISTED) {
                url(xml, site, listed, null);
            }
            xml.end();
        });
    }

    /** The protocol accepts W3C dates, which can omit the day or the month. */
    private static void url(Xml xml, Site site, Address address, @Nullable PartialDate updated)
            throws XMLStreamException {
        xml.start("url");
        xml.element("loc", String.valueOf(site.absolute(address)));
        if (updated != null) {
            xml.element("lastmod", updated.toString());
        }
        xml.end();
    }
}
