package org.kitpress.model;

import java.util.List;

/** A guide that links to its planning steps, in order. */
public record PlanningGuide(Head head, List<PageLink> steps) implements Page {

    @Override
    public Outline outline() {
        return Outline.builder().view("steps", !steps.isEmpty()).build();
    }

    @Override
    public List<PageLink> sequence() {
        return steps;
    }
}
