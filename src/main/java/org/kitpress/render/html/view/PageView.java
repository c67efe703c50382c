package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data that a template needs about the page that it prints, whatever the page's kind.
 *
 * @param title the page's heading
 * @param pageTitle the content of {@code <title>}: the page's title and the toolkit's
 * @param language the language of its text, for {@code <html lang>}
 * @param translations links to the same page in other languages
 * @param kind the value of {@code data-kind}
 * @param path the page's address, relative to the site's root
 * @param canonical the absolute address; null if the site's address is unknown
 * @param root the prefix that leads to the site's root
 * @param breadcrumbs the links from the home page down, without the page itself
 * @param section the part of the site that contains the page; null for pages at the root
 * @param minutes the reading time in minutes
 * @param audiences the names of the audiences
 * @param topics the names of the topics
 * @param status {@code draft}, {@code current}, {@code archived}, or {@code superseded}
 * @param series the series that the page belongs to, if it has other pages
 * @param related the links that this page lists, and links to the pages that list this page
 * @param structuredData JSON-LD that is safe inside a {@code <script>} element
 * @param draft whether the page is shown only because the caller asked for drafts
 */
public record PageView(
        String title,
        String pageTitle,
        String description,
        String language,
        List<TranslationView> translations,
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
        @Nullable SeriesView series,
        List<LinkView> related,
        @Nullable String editUrl,
        @Nullable FeedbackView feedback,
        String structuredData,
        List<GraphProperty> openGraph,
        boolean draft) {

    /** An entry in "On this page"; {@code id} is the fragment that links to it, without {@code #}. */
    public record TocEntry(String id, String title, List<TocEntry> children) {}

    /** An Open Graph property, such as {@code og:title}, and its content. */
    public record GraphProperty(String property, String content) {}
}
