package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.PageLink;
import org.kitpress.model.PlanningGuide;
import org.kitpress.model.PlanningStep;
import org.kitpress.model.Target;
import org.kitpress.render.html.view.GuideView;
import org.kitpress.render.html.view.GuideView.Step;

/** Which guide a planning step belongs to, and what all of its steps are. */
final class GuideIndex {
    private final Site site;
    private final Map<Address, PlanningGuide> guides = new HashMap<>();

    GuideIndex(Site site) {
        this.site = site;
        site.pages().forEach(page -> {
            if (page instanceof PlanningGuide guide) {
                guides.put(guide.address(), guide);
                guide.steps().forEach(link -> {
                    PlanningStep step = step(link);
                    if (step != null) {
                        guides.putIfAbsent(step.address(), guide);
                    }
                });
            }
        });
    }

    private @Nullable PlanningStep step(PageLink link) {
        return site.targets().find(link) instanceof Target.ToPage to
                        && to.page() instanceof PlanningStep step
                        && site.isShown(step.address())
                ? step
                : null;
    }

    /** The steps of a guide that are shown, in its order. */
    List<PlanningStep> steps(PlanningGuide guide) {
        return guide.steps().stream()
                .map(this::step)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** The guide that the page is, or that it is a step of, as seen from the page; null when there is none. */
    @Nullable
    GuideView view(Address address, PageLinks links) {
        PlanningGuide guide = guides.get(address);
        if (guide == null) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        for (PageLink link : guide.steps()) {
            PlanningStep step = step(link);
            if (step != null) {
                steps.add(new Step(
                        links.view(step),
                        step.address().path(),
                        step.head().shortTitle(),
                        step.number(),
                        step.questionCount(),
                        step.groups().size(),
                        step.address().equals(address)));
            }
        }
        return new GuideView(links.view(guide), List.copyOf(steps));
    }
}
