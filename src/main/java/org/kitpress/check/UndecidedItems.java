package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Page;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** The open decisions of each page, with their owners and dates. */
final class UndecidedItems implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Page page : context.toolkit().pages()) {
            List<OpenDecisions.Open> open = OpenDecisions.of(page);
            if (!open.isEmpty()) {
                String count = open.size() == 1 ? "1 part" : open.size() + " parts";
                findings.add(Rule.STILL_UNDECIDED.at(
                        open.get(0).undecided().place(),
                        count + " of this page still " + (open.size() == 1 ? "has" : "have") + " to be decided",
                        "Still undecided: "
                                + String.join(
                                        "; ",
                                        open.stream()
                                                .map(OpenDecisions.Open::show)
                                                .toList())
                                + ". Add `owner:` and `needed-by:` where they are missing."));
            }
        }
        return findings;
    }
}
