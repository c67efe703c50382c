package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Home;
import org.kitpress.model.Page;
import org.kitpress.model.PageKind;
import org.kitpress.model.PageLink;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Target;
import org.kitpress.render.html.view.GuideView;
import org.kitpress.render.html.view.LinkView;

/** Prepares the content that only the home page shows. */
record HomeViews(Site site, PageLinks links, GuideIndex guides) {
    /** Enough to show that someone maintains the toolkit. */
    private static final int LATEST = 5;

    private static final List<Home.Part> USUAL =
            List.of(Home.Part.FIGURE, Home.Part.STEPS, Home.Part.AUDIENCES, Home.Part.LATEST);

    public record ContinuumView(LinkView link, Page page) {}

    /** @param text what the page is for, in a few words; can be empty */
    public record TaskView(LinkView link, String text) {}

    /**
     * Variables on the home page.
     *
     * @param parts the keys of the parts below the head, in order; a part without content can be among them
     * @param planning the first planning guide; null if there is none
     */
    public record HomeScope(
            List<TaskView> tasks,
            Home.@Nullable Poster poster,
            @Nullable ContinuumView continuum,
            @Nullable GuideView planning,
            List<LinkView> recent,
            List<String> parts) {}

    HomeScope scope() {
        Home home = site.toolkit().settings().home();
        return new HomeScope(
                home.tasks().isEmpty() ? usualTasks() : tasks(home.tasks()),
                home.poster(),
                continuum(home.figure()),
                planning(),
                recent(),
                parts(home).stream().map(EnumKeys::of).toList());
    }

    /** The usual parts, with the menu if nothing else says what there is. */
    private List<Home.Part> parts(Home home) {
        if (!home.parts().isEmpty()) {
            return home.parts();
        }
        boolean starts = site.toolkit().settings().audiences().stream()
                .anyMatch(audience -> !audience.start().isEmpty());
        List<Home.Part> parts = new ArrayList<>(USUAL);
        if (!starts) {
            parts.set(parts.indexOf(Home.Part.AUDIENCES), Home.Part.CONTENTS);
        }
        return parts;
    }

    private List<TaskView> tasks(List<Home.Task> tasks) {
        return tasks.stream()
                .flatMap(task ->
                        links.titled(List.of(task.page())).stream().map(link -> new TaskView(link, task.text())))
                .toList();
    }

    /** The first page of each kind that readers can do something with; steps are reached from their guide. */
    private List<TaskView> usualTasks() {
        Map<PageKind, Page> first = new EnumMap<>(PageKind.class);
        site.listed().stream()
                .filter(page -> page.head().kind().isTask())
                .forEach(page -> first.putIfAbsent(page.head().kind(), page));
        return first.values().stream()
                .map(page -> new TaskView(links.view(page), page.head().summary()))
                .toList();
    }

    private @Nullable ContinuumView continuum(@Nullable PageLink chosen) {
        Page figure = chosen != null && site.targets().find(chosen) instanceof Target.ToPage to ? to.page() : null;
        return site.listed().stream()
                .filter(page -> page.isFigure() && (figure == null || page.equals(figure)))
                .findFirst()
                .map(page -> new ContinuumView(links.view(page), page))
                .orElse(null);
    }

    private @Nullable GuideView planning() {
        return site.listed().stream()
                .filter(page -> !page.sequence().isEmpty())
                .findFirst()
                .map(page -> guides.view(page.address(), links))
                .orElse(null);
    }

    /**
     * Returns the pages with the latest stated dates. The list is empty if all dates are the same, because it would not
     * be informative.
     */
    private List<LinkView> recent() {
        Comparator<Page> newestFirst =
                Comparator.comparing(page -> Objects.requireNonNull(page.head().updated()), Comparator.reverseOrder());
        List<Page> dated = site.listed().stream()
                .filter(page -> page.head().updated() != null && !page.address().equals(Address.HOME))
                .sorted(newestFirst.thenComparing(page -> page.address().path()))
                .toList();
        Set<PartialDate> dates = Set.copyOf(dated.stream()
                .limit(LATEST + 1L)
                .map(page -> Objects.requireNonNull(page.head().updated()))
                .toList());
        return dates.size() < 2
                ? List.of()
                : dated.stream().limit(LATEST).map(links::view).toList();
    }
}
