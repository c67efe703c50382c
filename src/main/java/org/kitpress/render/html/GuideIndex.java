package org.kitpress.render.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Id;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Target;
import org.kitpress.render.html.view.GuideView;
import org.kitpress.render.html.view.GuideView.Step;

/** Finds the guide that a page is a step of, and all steps of that guide. */
final class GuideIndex {
    private final Site site;
    private final Map<Address, Page> guides = new HashMap<>();

    GuideIndex(Site site) {
        this.site = site;
        site.pages().forEach(page -> {
            if (!page.sequence().isEmpty()) {
                guides.put(page.address(), page);
                steps(page).forEach(step -> guides.putIfAbsent(step.address(), page));
            }
        });
    }

    private @Nullable Page step(PageLink link) {
        return site.targets().find(link) instanceof Target.ToPage to
                        && to.page().number() > 0
                        && site.isShown(to.page().address())
                ? to.page()
                : null;
    }

    /** Returns the steps of a guide that are shown, in the guide's order. */
    List<Page> steps(Page guide) {
        return guide.sequence().stream()
                .map(this::step)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** Returns the guide that the page is or is a step of, as seen from the page; null if there is none. */
    @Nullable
    GuideView view(Address address, PageLinks links) {
        Page guide = guides.get(address);
        if (guide == null) {
            return null;
        }
        List<Step> steps =
                steps(guide).stream().map(step -> step(step, address, links)).toList();
        return new GuideView(links.view(guide), steps);
    }

    private static Step step(Page step, Address address, PageLinks links) {
        Map<Id, Long> questions = step.outline().answered().stream()
                .collect(Collectors.groupingBy(answered -> answered.group().id(), Collectors.counting()));
        return new Step(
                links.view(step),
                step.address().path(),
                step.head().shortTitle(),
                step.number(),
                questions.values().stream().mapToInt(Long::intValue).sum(),
                questions.size(),
                step.address().equals(address));
    }
}
