package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Page;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Status;
import org.kitpress.model.Undecided;
import org.kitpress.model.Work;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** The open decisions of each page, with their owners and dates, and those whose date has passed. */
final class OpenDecisions implements Check.OfPages {
    /** An open decision, with its name in messages. */
    private record Open(String name, Undecided undecided) {
        String show() {
            String owner = undecided.owner() == null ? "no owner" : undecided.owner();
            String when = undecided.neededBy() == null ? "no date" : "needed by " + undecided.neededBy();
            return name + " (" + owner + ", " + when + ")";
        }
    }

    @Override
    public void check(Page page, CheckContext context, List<Finding> findings) {
        List<Open> open = open(page.work());
        if (open.isEmpty()) {
            return;
        }
        findings.add(Rule.STILL_UNDECIDED.at(
                open.get(0).undecided.place(),
                (open.size() == 1 ? "1 part of this page still has" : open.size() + " parts of this page still have")
                        + " to be decided",
                "Still undecided: " + open.stream().map(Open::show).collect(Collectors.joining("; "))
                        + ". Where one is missing, write `tbd:` with `owner:` and `needed-by:` indented below it."));
        if (page.head().status() == Status.CURRENT) {
            open.forEach(one -> overdue(one, context, findings));
        }
    }

    private static List<Open> open(@Nullable Work work) {
        List<Open> open = new ArrayList<>();
        for (Work.Entry entry : work == null ? List.<Work.Entry>of() : work.entries()) {
            if (entry.undecided() != null) {
                String name =
                        EnumKeys.words(entry.item().kind()) + " " + entry.item().label() + " of objective "
                                + entry.objective().label();
                open.add(new Open(name, entry.undecided()));
            }
        }
        return open;
    }

    private static void overdue(Open open, CheckContext context, List<Finding> findings) {
        PartialDate needed = open.undecided.neededBy();
        if (needed != null && context.options().isPast(needed)) {
            String owner = open.undecided.owner();
            findings.add(Rule.OVERDUE_DECISION.at(
                    context.words().value("needed-by", needed.toString(), open.undecided.place()),
                    "a decision was needed by " + needed + ": " + open.name,
                    (owner == null ? "Find out who decides" : "Ask " + owner)
                            + ", and then write down the decision, or a later `needed-by:`."));
        }
    }
}
