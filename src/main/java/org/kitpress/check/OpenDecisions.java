package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Page;
import org.kitpress.model.Undecided;
import org.kitpress.model.WorkPlan;

/** What is still to be decided in the work plans. */
final class OpenDecisions {
    private OpenDecisions() {}

    /** Something that is still to be decided, and what it is called. */
    record Open(String name, Undecided undecided) {
        String show() {
            String owner = undecided.owner() == null ? "nobody named" : undecided.owner();
            String when = undecided.neededBy() == null ? "no date" : "needed by " + undecided.neededBy();
            return name + " (" + owner + ", " + when + ")";
        }
    }

    static List<Open> of(Page page) {
        List<Open> open = new ArrayList<>();
        if (page instanceof WorkPlan plan) {
            for (WorkPlan.Objective objective : plan.objectives()) {
                String under = " of objective " + objective.label();
                objective
                        .actionSteps()
                        .forEach(step -> add(open, "action step " + step.number() + under, step.undecided()));
                objective
                        .deliverables()
                        .forEach(result -> add(open, "deliverable " + result.number() + under, result.undecided()));
            }
        }
        return open;
    }

    private static void add(List<Open> open, String name, @Nullable Undecided undecided) {
        if (undecided != null) {
            open.add(new Open(name, undecided));
        }
    }
}
