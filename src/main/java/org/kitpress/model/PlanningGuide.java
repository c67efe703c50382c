package org.kitpress.model;

import java.util.List;

/**
 * A guide that puts planning steps in order.
 *
 * @param steps links to the step pages, in order
 */
public record PlanningGuide(Head head, List<PageLink> steps) implements Page {
    @Override
    public List<Item> items() {
        return List.of();
    }

    @Override
    public List<Prose> texts() {
        return new TextList().add(head.body()).list();
    }

    @Override
    public List<PageLink> links() {
        return steps;
    }
}
