package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template needs to know of the page it prints, whatever its kind.
 *
 * @param title the heading of the page
 * @param pageTitle for {@code <title>}: the page's title and the toolkit's
 * @param kind for {@code data-kind}
 * @param path the page's address, relative to the site's root
 * @param canonical absolute; null when the site's address is not known
 * @param root the prefix that leads to the site's root
 * @param breadcrumbs home first, without the page itself
 * @param section the part of the site that the page is in; null for pages at the root
 * @param minutes reading time
 * @param audiences names
 * @param topics names
 * @param status {@code draft}, {@code current}, {@code archived}, {@code superseded}
 * @param related both what the page names and what names the page
 * @param structuredData JSON-LD that is safe inside of a {@code <script>} element
 * @param draft whether it is only shown because drafts were asked for
 */
public record PageView(
        String title,
        String pageTitle,
        String description,
        String kind,
        String path,
        @Nullable String canonical,
        String root,
        List<LinkView> breadcrumbs,
        @Nullable NavItem section,
        @Nullable LinkView previous,
        @Nullable LinkView next,
        List<TocEntry> toc,
        int minutes,
        @Nullable DateView updated,
        @Nullable DateView reviewed,
        @Nullable DateView reviewBy,
        String resourceType,
        List<String> audiences,
        List<String> topics,
        @Nullable String owner,
        String status,
        @Nullable LinkView supersededBy,
        List<SourceView> sources,
        List<LinkView> related,
        @Nullable String editUrl,
        @Nullable FeedbackView feedback,
        String structuredData,
        List<GraphProperty> openGraph,
        boolean draft) {}
