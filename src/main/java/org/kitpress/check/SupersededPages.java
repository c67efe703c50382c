package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Status;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Pages that are said to be replaced, but not by a page that serves today. */
final class SupersededPages implements Check {
    @Override
    public List<Finding> check(CheckContext toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (Page page : toolkit.toolkit().pages()) {
            Head head = page.head();
            PageLink link = head.supersededBy();
            if (link == null) {
                continue;
            }
            if (head.status() != Status.SUPERSEDED) {
                findings.add(Rule.BAD_SUCCESSOR.at(
                        link.place(),
                        "the page names a successor, but its status is not `superseded`",
                        "Write `status: superseded`, or take out `superseded-by:`."));
            } else if (toolkit.targets().find(link) instanceof Target.ToPage to) {
                if (to.page().head().file().equals(head.file())) {
                    findings.add(Rule.BAD_SUCCESSOR.at(
                            link.place(), "the page names itself as its successor", "Name the newer page."));
                } else if (to.page().head().status() != Status.CURRENT) {
                    findings.add(Rule.BAD_SUCCESSOR.at(
                            link.place(),
                            "the successor, " + to.page().head().file() + ", is itself not current",
                            "Name the page that serves today."));
                }
            }
        }
        return findings;
    }
}
