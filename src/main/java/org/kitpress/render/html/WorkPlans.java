package org.kitpress.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Item;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Prose;
import org.kitpress.model.Responsibility;
import org.kitpress.model.Undecided;
import org.kitpress.model.Work;
import org.kitpress.model.WorkPlan;
import org.kitpress.render.html.view.DateView;
import org.kitpress.render.html.view.Markup;
import org.kitpress.render.html.view.PartyView;
import org.kitpress.render.html.view.WorkPlanView;
import org.kitpress.render.html.view.WorkPlanView.Row;

/**
 * Prepares the rows of a work plan for one page. Their texts repeat what the plan itself says, so no terms are marked
 * in them.
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

    WorkPlanView view(Work work) {
        return new PlanSorter(site)
                .sort(work.entries().stream()
                        .map(entry -> new PlanSorter.Dated(row(entry), entry.timeframe()))
                        .toList());
    }

    private Row row(Work.Entry work) {
        Item item = work.item();
        String objective = work.objective().label();
        Responsibility responsibility = work.responsibility();
        WorkPlan.Progress progress = work.progress();
        return new Row(
                item.id().value(),
                "#" + PercentEncoding.fragment(item.id().value()),
                item.kind().key(),
                site.words().get("item-" + item.kind()),
                objective,
                objective + "." + item.label(),
                quiet(item.text()),
                item.text().plain().replace('\n', ' '),
                work.parts().stream()
                        .map(p -> new WorkPlanView.Part(p.id().value(), p.title(), quiet(p.text())))
                        .toList(),
                work.product(),
                responsibility == null ? null : responsibility.wording(),
                views(work.parties()),
                responsibility == null ? null : mode(responsibility),
                PlanSorter.words(site.words(), work.timeframe()),
                EnumKeys.of(work.timeframe().state()),
                progress == null || progress.wording().isEmpty() ? null : progress.wording(),
                work.state().id(),
                work.state() == WorkPlan.State.NOT_STATED
                        ? null
                        : site.words().get("state-" + work.state().id()),
                undecided(work.undecided()),
                work.notes().isEmpty() ? null : quiet(work.notes()));
    }

    private Markup quiet(Prose text) {
        return HtmlProse.inline(prose.writeQuiet(text));
    }

    private List<PartyView> views(List<NamedReference> named) {
        return named.stream().map(parties::view).toList();
    }

    private @Nullable String mode(Responsibility responsibility) {
        return responsibility.parties().size() < 2 || responsibility.mode() == Responsibility.Mode.SINGLE
                ? null
                : site.words().get("mode-" + EnumKeys.of(responsibility.mode()));
    }

    private WorkPlanView.@Nullable UndecidedView undecided(@Nullable Undecided undecided) {
        if (undecided == null) {
            return null;
        }
        DateView neededBy = site.dates().viewOrNull(undecided.neededBy());
        return new WorkPlanView.UndecidedView(undecided.owner(), neededBy);
    }
}
