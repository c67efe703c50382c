package org.kitpress.render.html.view;

import java.util.List;

/** A planning guide with its steps, as seen from the guide or from one of them. */
public record GuideView(LinkView link, List<Step> steps) {
    public GuideView {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param path the page's address, relative to the site's root
     * @param questions how many there are in all of its groups
     * @param current whether it is the very page that is looked at
     */
    public record Step(
            LinkView link, String path, String shortTitle, int number, int questions, int groups, boolean current) {}
}
