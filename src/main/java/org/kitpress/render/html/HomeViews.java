package org.kitpress.render.html;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Page;
import org.kitpress.model.PartialDate;
import org.kitpress.render.html.view.LinkView;

/** What only the home page shows: the first page that is a figure, and what was updated last. */
final class HomeViews {
    /** Enough to see that someone looks after the toolkit. */
    private static final int LATEST = 5;

    private HomeViews() {}

    /** A continuum with the link to its page. */
    public record ContinuumView(LinkView link, Page page) {}

    /** On the home page. */
    public record HomeScope(@Nullable ContinuumView continuum, List<LinkView> recent) {}

    static HomeScope of(Site site, PageLinks links) {
        ContinuumView continuum = site.pages().stream()
                .filter(Page::isFigure)
                .findFirst()
                .map(page -> new ContinuumView(links.view(page), page))
                .orElse(null);
        return new HomeScope(continuum, recent(site, links));
    }

    /** The pages whose stated date is the newest; none when all dates are the same, since that tells nothing. */
    private static List<LinkView> recent(Site site, PageLinks links) {
        Comparator<Page> newestFirst =
                Comparator.comparing(page -> Objects.requireNonNull(page.head().updated()), Comparator.reverseOrder());
        List<Page> dated = site.pages().stream()
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
