package org.kitpress.render.html.view;

import java.util.List;

/** A planning guide with its steps, as seen from the guide or from one of the steps. */
public record GuideView(LinkView link, List<Step> steps) {
    public GuideView {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param path the page's address, relative to the site's root
     * @param questions the number of questions in all groups
     * @param current whether this step is the current page
     */
    public record Step(
            LinkView link, String path, String shortTitle, int number, int questions, int groups, boolean current) {}
}
