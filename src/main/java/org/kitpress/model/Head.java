package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has, whatever its kind.
 *
 * @param file the content file, relative to the site folder: {@code content/planning/1-mission.yaml}
 * @param shortTitle for navigation and breadcrumbs; the title when none is given
 * @param summary one or two sentences, at most 200 characters, plain text
 * @param resourceType what readers call it, as the page states it; null when it is what they call its kind
 * @param audiences ids declared in {@code toolkit.yaml}
 * @param topics ids declared in {@code toolkit.yaml}
 * @param reviewBy after this day the page says that it is due for review
 * @param supersededBy the page that replaces this one, only when the status is superseded
 * @param order among the pages of its folder, smallest first: the file's order number unless the page states one;
 *     {@code Integer.MAX_VALUE} when neither does
 * @param aliases old addresses that lead here
 * @param body Markdown that stands under the title and summary: a page's own text, or the lead of a structured page
 */
public record Head(
        String file,
        Address address,
        PageKind kind,
        String title,
        String shortTitle,
        String summary,
        @Nullable String resourceType,
        List<Named> audiences,
        List<Named> topics,
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
        sources = List.copyOf(sources);
        related = List.copyOf(related);
        aliases = List.copyOf(aliases);
    }

    /** Where the page as a whole is reported. */
    public Place place() {
        return Place.startOf(file);
    }
}
