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

/** Guides whose steps are not numbered 1, 2, 3 in their order, and steps that no guide lists. */
final class PlanningSteps implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        Set<String> listed = new HashSet<>();
        for (Page page : context.toolkit().pages()) {
            if (page instanceof PlanningGuide guide) {
                for (int i = 0; i < guide.steps().size(); i++) {
                    step(guide.steps().get(i), i + 1, context, listed, findings);
                }
            }
        }
        // A file that could not be read may be a guide that lists the step.
        if (context.toolkit().broken().isEmpty()) {
            context.toolkit().pages().stream()
                    .filter(page -> page instanceof PlanningStep && page.head().status() == Status.CURRENT)
                    .filter(page -> !listed.contains(page.head().file()))
                    .forEach(page -> findings.add(Rule.UNLISTED_STEP.at(
                            page.head().place(),
                            "no planning guide lists this step",
                            "Add it to the `steps:` of a guide.")));
        }
    }

    private static void step(
            PageLink link, int expected, CheckContext context, Set<String> listed, List<Finding> findings) {
        Target target = context.targets().find(link);
        if (target instanceof Target.ToPage to) {
            listed.add(to.page().head().file());
        }
        if (target instanceof Target.ToPage to && to.page() instanceof PlanningStep step) {
            // A number that could not be read is 0.
            if (step.number() != expected && step.number() > 0) {
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
