package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields that every page has, whatever its kind.
 *
 * @param file the content file, relative to the site folder: {@code content/planning/1-mission.yaml}
 * @param shortTitle for navigation and breadcrumbs; the title if none is given
 * @param summary one or two sentences, at most 200 characters, plain text
 * @param resourceType the name of this type of page for readers; null to use the name of the page's kind
 * @param audiences ids declared in {@code toolkit.yaml}
 * @param topics ids declared in {@code toolkit.yaml}
 * @param also other words by which readers look for the page; only search and the A to Z use them
 * @param reviewBy after this day, the page shows a notice that it is due for review
 * @param supersededBy the page that replaces this one; only if the status is superseded
 * @param order the sort order within the folder, smallest first: the page's own setting, or else the file's order
 *     number, or else {@code Integer.MAX_VALUE}
 * @param aliases old addresses that redirect to this page
 * @param body the Markdown below the title and summary: a page's text, or the introduction of a structured page
 */
public record Head(
        String file,
        Address address,
        PageKind kind,
        String title,
        String shortTitle,
        String summary,
        @Nullable String resourceType,
        List<NamedReference> audiences,
        List<NamedReference> topics,
        List<String> also,
        @Nullable PartialDate updated,
        @Nullable PartialDate reviewed,
        @Nullable PartialDate reviewBy,
        @Nullable String owner,
        Status status,
        @Nullable PageLink supersededBy,
        List<SourceUse> sources,
        List<PageLink> related,
        @Nullable String series,
        int order,
        List<Address> aliases,
        Prose body) {
    public Head {
        audiences = List.copyOf(audiences);
        topics = List.copyOf(topics);
        also = List.copyOf(also);
        sources = List.copyOf(sources);
        related = List.copyOf(related);
        aliases = List.copyOf(aliases);
    }

    /** The place to report for findings about the whole page. */
    public Place place() {
        return Place.startOf(file);
    }
}
