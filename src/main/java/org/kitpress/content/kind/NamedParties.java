package org.kitpress.content.kind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Page;
import org.kitpress.model.Party;
import org.kitpress.model.Place;
import org.kitpress.model.Responsibility;
import org.kitpress.model.WorkPlan;

/**
 * Finds the parties that responsibilities name in words alone: a wording that is exactly the name or abbreviation of one
 * party, apart from case and spaces, means that party.
 */
public final class NamedParties {
    private final Map<String, String> ids = new HashMap<>();

    public NamedParties(List<Party> parties) {
        Set<String> ambiguous = new HashSet<>();
        for (Party party : parties) {
            add(party.name(), party.id(), ambiguous);
            if (party.abbreviation() != null) {
                add(party.abbreviation(), party.id(), ambiguous);
            }
        }
        ids.keySet().removeAll(ambiguous);
    }

    private void add(String name, String id, Set<String> ambiguous) {
        String other = ids.putIfAbsent(key(name), id);
        if (other != null && !other.equals(id)) {
            ambiguous.add(key(name));
        }
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Returns the page with the parties of its responsibilities; a page without any, unchanged. */
    public Page fill(Page page) {
        if (!(page instanceof WorkPlan plan) || ids.isEmpty()) {
            return page;
        }
        return new WorkPlan(
                plan.head(),
                plan.group(),
                plan.parties(),
                plan.background(),
                plan.charge(),
                plan.period(),
                plan.asOf(),
                plan.goals().stream()
                        .map(goal -> new WorkPlan.Goal(
                                goal.id(),
                                goal.statement(),
                                goal.objectives().stream().map(this::fill).toList()))
                        .toList());
    }

    private WorkPlan.Objective fill(WorkPlan.Objective objective) {
        return new WorkPlan.Objective(
                objective.id(),
                objective.label(),
                objective.statement(),
                objective.parts(),
                objective.actionSteps().stream().map(this::fill).toList(),
                objective.deliverables().stream().map(this::fill).toList());
    }

    private WorkPlan.ActionStep fill(WorkPlan.ActionStep step) {
        return new WorkPlan.ActionStep(
                step.id(),
                step.number(),
                step.text(),
                step.parts(),
                fill(step.responsibility(), step.id().place()),
                step.timeframe(),
                step.state(),
                step.notes(),
                step.undecided());
    }

    private WorkPlan.Deliverable fill(WorkPlan.Deliverable deliverable) {
        return new WorkPlan.Deliverable(
                deliverable.id(),
                deliverable.number(),
                deliverable.text(),
                deliverable.product(),
                fill(deliverable.responsibility(), deliverable.id().place()),
                deliverable.due(),
                deliverable.progress(),
                deliverable.undecided());
    }

    private @Nullable Responsibility fill(@Nullable Responsibility responsibility, Place place) {
        if (responsibility == null || !responsibility.parties().isEmpty()) {
            return responsibility;
        }
        String id = ids.get(key(responsibility.wording()));
        return id == null
                ? responsibility
                : new Responsibility(
                        responsibility.wording(), List.of(new NamedReference(id, place)), Responsibility.Mode.SINGLE);
    }
}
