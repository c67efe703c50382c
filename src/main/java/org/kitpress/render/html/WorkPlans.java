package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Named;
import org.kitpress.model.Prose;
import org.kitpress.model.Responsibility;
import org.kitpress.model.Timeframe;
import org.kitpress.model.Undecided;
import org.kitpress.model.WorkPlan;
import org.kitpress.render.html.view.DateView;
import org.kitpress.render.html.view.Markup;
import org.kitpress.render.html.view.PartyView;
import org.kitpress.render.html.view.WorkPlanView;
import org.kitpress.render.html.view.WorkPlanView.Row;

/**
 * The rows of a work plan for one page. Their texts repeat what the plan itself says, so no terms are marked in them.
 */
final class WorkPlans {
    private final Site site;
    private final HtmlProse prose;
    private final Parties parties;

    WorkPlans(Site site, PageLinks links, HtmlProse prose) {
        this.site = site;
        this.prose = prose;
        this.parties = new Parties(site, links, prose);
    }

    WorkPlanView view(WorkPlan plan) {
        List<PlanSorter.Dated> dated = new ArrayList<>();
        for (WorkPlan.Objective objective : plan.objectives()) {
            objective.actionSteps().forEach(s -> dated.add(new PlanSorter.Dated(row(objective, s), s.timeframe())));
            objective.deliverables().forEach(d -> dated.add(new PlanSorter.Dated(row(objective, d), d.due())));
        }
        return new PlanSorter(site).sort(dated);
    }

    static boolean hasUndecided(WorkPlan plan) {
        return plan.objectives().stream()
                .anyMatch(o -> o.actionSteps().stream().anyMatch(s -> isOpen(s.undecided(), s.timeframe()))
                        || o.deliverables().stream().anyMatch(d -> isOpen(d.undecided(), d.due())));
    }

    private static boolean isOpen(@Nullable Undecided undecided, Timeframe timeframe) {
        return undecided != null || timeframe.state() == Timeframe.State.TO_BE_DECIDED;
    }

    private Row row(WorkPlan.Objective objective, WorkPlan.ActionStep step) {
        return row(
                "action-step",
                objective,
                new Work(
                        step.id().value(),
                        step.number(),
                        step.text(),
                        step.parts(),
                        null,
                        step.responsibility(),
                        step.timeframe(),
                        null,
                        step.state(),
                        step.undecided(),
                        step.notes()));
    }

    private Row row(WorkPlan.Objective objective, WorkPlan.Deliverable deliverable) {
        WorkPlan.Progress progress = deliverable.progress();
        return row(
                "deliverable",
                objective,
                new Work(
                        deliverable.id().value(),
                        deliverable.number(),
                        deliverable.text(),
                        List.of(),
                        deliverable.product(),
                        deliverable.responsibility(),
                        deliverable.due(),
                        progress == null || progress.wording().isEmpty() ? null : progress.wording(),
                        progress == null ? WorkPlan.State.NOT_STATED : progress.state(),
                        deliverable.undecided(),
                        Prose.EMPTY));
    }

    /** What action steps and deliverables have in common. */
    private record Work(
            String id,
            int number,
            Prose text,
            List<WorkPlan.Part> parts,
            @Nullable String product,
            @Nullable Responsibility responsibility,
            Timeframe timeframe,
            @Nullable String progress,
            WorkPlan.State state,
            @Nullable Undecided undecided,
            Prose notes) {}

    private Row row(String kind, WorkPlan.Objective objective, Work work) {
        Responsibility responsibility = work.responsibility;
        return new Row(
                work.id,
                "#" + Escape.fragment(work.id),
                kind,
                site.words().get("item-" + kind),
                objective.label(),
                objective.label() + "." + work.number,
                quiet(work.text),
                work.text.plain().replace('\n', ' '),
                work.parts.stream()
                        .map(p -> new WorkPlanView.Part(p.id().value(), p.title(), quiet(p.text())))
                        .toList(),
                work.product,
                responsibility == null ? null : responsibility.wording(),
                responsibility == null ? List.of() : views(responsibility.parties()),
                responsibility == null ? null : mode(responsibility),
                PlanSorter.words(site.words(), work.timeframe),
                id(work.timeframe.state()),
                work.progress,
                work.state.id(),
                work.state == WorkPlan.State.NOT_STATED ? null : site.words().get("state-" + work.state.id()),
                undecided(work.undecided),
                work.notes.isEmpty() ? null : quiet(work.notes));
    }

    private Markup quiet(Prose text) {
        return HtmlProse.inline(prose.writeQuiet(text));
    }

    private List<PartyView> views(List<Named> named) {
        return named.stream().map(parties::view).toList();
    }

    private @Nullable String mode(Responsibility responsibility) {
        return responsibility.parties().size() < 2 || responsibility.mode() == Responsibility.Mode.SINGLE
                ? null
                : site.words().get("mode-" + id(responsibility.mode()));
    }

    private WorkPlanView.@Nullable UndecidedView undecided(@Nullable Undecided undecided) {
        if (undecided == null) {
            return null;
        }
        DateView neededBy = site.dates().viewOrNull(undecided.neededBy());
        return new WorkPlanView.UndecidedView(undecided.owner(), neededBy);
    }

    static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
