package org.kitpress.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Page;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Status;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Decisions whose date has passed, if there is a day to compare with. */
final class OverdueDecisions implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        LocalDate today = context.options().today();
        if (today == null) {
            return findings;
        }
        for (Page page : context.toolkit().pages()) {
            if (page.head().status() == Status.CURRENT) {
                OpenDecisions.of(page).forEach(open -> check(open, today, context, findings));
            }
        }
        return findings;
    }

    private void check(OpenDecisions.Open open, LocalDate today, CheckContext context, List<Finding> findings) {
        PartialDate needed = open.undecided().neededBy();
        if (needed != null && today.isAfter(DateRanges.last(needed))) {
            String owner = open.undecided().owner();
            findings.add(Rule.OVERDUE_DECISION.at(
                    context.words()
                            .value(
                                    "needed-by",
                                    needed.toString(),
                                    open.undecided().place()),
                    "a decision was needed by " + needed + ": " + open.name(),
                    (owner == null ? "Find out who decides" : "Ask " + owner)
                            + ", and then write down the decision, or a later `needed-by:`."));
        }
    }
}
