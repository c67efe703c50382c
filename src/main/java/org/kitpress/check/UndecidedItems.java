package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Page;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Counts, for each page, what is still to be decided, with who decides and by when. */
final class UndecidedItems implements Check {
    @Override
    public List<Finding> check(CheckContext toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (Page page : toolkit.toolkit().pages()) {
            List<OpenDecisions.Open> open = OpenDecisions.of(page);
            if (!open.isEmpty()) {
                String count = open.size() == 1 ? "1 part is" : open.size() + " parts are";
                findings.add(Rule.STILL_UNDECIDED.at(
                        open.get(0).undecided().place(),
                        count + " still to be decided on this page",
                        "These: "
                                + String.join(
                                        "; ",
                                        open.stream()
                                                .map(OpenDecisions.Open::show)
                                                .toList())
                                + ". Write `owner:` and `needed-by:` where they are missing."));
            }
        }
        return findings;
    }
}
