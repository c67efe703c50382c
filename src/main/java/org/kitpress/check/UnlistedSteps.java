package org.kitpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.PlanningGuide;
import org.kitpress.model.PlanningStep;
import org.kitpress.model.Status;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Planning steps that no guide lists, so that readers do not find them. */
final class UnlistedSteps implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        Set<String> listed = new HashSet<>();
        boolean brokenGuide = !context.toolkit().broken().isEmpty();
        for (Page page : context.toolkit().pages()) {
            if (page instanceof PlanningGuide guide) {
                for (PageLink link : guide.steps()) {
                    if (context.targets().find(link) instanceof Target.ToPage to) {
                        listed.add(to.page().head().file());
                    }
                }
            }
        }
        for (Page page : context.toolkit().pages()) {
            // A file that could not be read may be a guide that lists the step.
            if (page instanceof PlanningStep
                    && page.head().status() == Status.CURRENT
                    && !listed.contains(page.head().file())
                    && !brokenGuide) {
                findings.add(Rule.UNLISTED_STEP.at(
                        page.head().place(),
                        "no planning guide lists this step",
                        "Add it to the `steps:` of a guide."));
            }
        }
    }
}
