package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Timeframe;
import org.kitpress.model.WorkPlan;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Dates that run backwards. */
final class DateOrder implements Check {
    @Override
    public List<Finding> check(CheckContext toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (Page page : toolkit.toolkit().pages()) {
            Head head = page.head();
            if (isBefore(head.reviewBy(), head.reviewed())) {
                findings.add(Rule.DATE_ORDER.at(
                        toolkit.words().field("review-by", head.file()),
                        "the next review, " + head.reviewBy() + ", is before the last one, " + head.reviewed(),
                        "Write in `review-by:` the day by which the page is to be read again."));
            }
            if (page instanceof WorkPlan plan) {
                timeframes(plan, (timeframe, from) -> {
                    if (isBefore(timeframe.to(), timeframe.from())) {
                        findings.add(Rule.DATE_ORDER.at(
                                toolkit.words().find(timeframe.wording(), from),
                                "the time ends, " + timeframe.to() + ", before it begins, " + timeframe.from(),
                                "Put the two dates in order."));
                    }
                });
            }
        }
        return findings;
    }

    private static void timeframes(WorkPlan plan, BiConsumer<Timeframe, org.kitpress.model.Place> seen) {
        for (WorkPlan.Objective objective : plan.objectives()) {
            objective
                    .actionSteps()
                    .forEach(step -> seen.accept(step.timeframe(), step.id().place()));
            objective
                    .deliverables()
                    .forEach(deliverable ->
                            seen.accept(deliverable.due(), deliverable.id().place()));
        }
    }

    /** A date that lacks its day is compared by what it has, so that June 2011 is not before June 30. */
    private static boolean isBefore(@Nullable PartialDate later, @Nullable PartialDate earlier) {
        if (later == null || earlier == null || later.year() != earlier.year()) {
            return later != null && earlier != null && later.year() < earlier.year();
        }
        if (later.month() == 0 || earlier.month() == 0 || later.month() != earlier.month()) {
            return later.month() > 0 && earlier.month() > 0 && later.month() < earlier.month();
        }
        return later.day() > 0 && earlier.day() > 0 && later.day() < earlier.day();
    }
}
