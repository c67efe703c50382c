package org.kitpress.render.html;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Page;
import org.kitpress.model.PartialDate;
import org.kitpress.render.html.view.LinkView;

/** Prepares the content that only the home page shows: the first page that is a figure, and the latest updates. */
final class HomeViews {
    /** Enough to show that someone maintains the toolkit. */
    private static final int LATEST = 5;

    private HomeViews() {}

    public record ContinuumView(LinkView link, Page page) {}

    /** Variables on the home page. */
    public record HomeScope(@Nullable ContinuumView continuum, List<LinkView> recent) {}

    static HomeScope of(Site site, PageLinks links) {
        ContinuumView continuum = site.listed().stream()
                .filter(Page::isFigure)
                .findFirst()
                .map(page -> new ContinuumView(links.view(page), page))
                .orElse(null);
        return new HomeScope(continuum, recent(site, links));
    }

    /**
     * Returns the pages with the latest stated dates. The list is empty if all dates are the same, because it would not
     * be informative.
     */
    private static List<LinkView> recent(Site site, PageLinks links) {
        Comparator<Page> newestFirst =
                Comparator.comparing(page -> Objects.requireNonNull(page.head().updated()), Comparator.reverseOrder());
        List<Page> dated = site.listed().stream()
                .filter(page -> page.head().updated() != null && !page.address().equals(Address.HOME))
                .sorted(newestFirst.thenComparing(page -> page.address().path()))
                .toList();
        List<PartialDate> dates = dated.stream()
                .limit(LATEST + 1L)
                .map(page -> Objects.requireNonNull(page.head().updated()))
                .distinct()
                .toList();
        return dates.size() < 2
                ? List.of()
                : dated.stream().limit(LATEST).map(links::view).toList();
    }
}
