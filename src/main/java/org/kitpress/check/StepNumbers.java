package org.kitpress.check;

import java.util.List;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.PlanningGuide;
import org.kitpress.model.PlanningStep;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Guides whose steps are not numbered 1, 2, 3 in their order. */
final class StepNumbers implements Check.OfPages {
    @Override
    public void check(Page page, CheckContext context, List<Finding> findings) {
        if (page instanceof PlanningGuide guide) {
            check(guide, context, findings);
        }
    }

    private void check(PlanningGuide guide, CheckContext context, List<Finding> findings) {
        int expected = 0;
        for (PageLink link : guide.steps()) {
            Target target = context.targets().find(link);
            expected++;
            if (target instanceof Target.ToPage to && to.page() instanceof PlanningStep step) {
                if (step.number() != expected) {
                    findings.add(Rule.STEP_NUMBERS.at(
                            link.place(),
                            "this is step " + expected + " of the guide, but "
                                    + step.head().file() + " says `number: " + step.number() + "`",
                            "Change the order of the steps, or change the number."));
                }
            } else if (target instanceof Target.ToPage || target instanceof Target.ToAddress) {
                findings.add(Rule.STEP_NUMBERS.at(
                        link.place(),
                        "'" + link.target() + "' is not a planning step",
                        "List only files of the kind `planning-step` here, and other pages in `related:`."));
            }
        }
    }
}
