package org.kitpress.check;

import java.util.List;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Status;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Pages that are replaced by a page that is not current, or that are not marked as superseded. */
final class SupersededPages implements Check.OfPages {
    @Override
    public void check(Page page, CheckContext context, List<Finding> findings) {
        Head head = page.head();
        PageLink link = head.supersededBy();
        if (link == null) {
            return;
        }
        if (head.status() != Status.SUPERSEDED) {
            findings.add(Rule.BAD_SUCCESSOR.at(
                    link.place(),
                    "the page has `superseded-by:`, but its status is not `superseded`",
                    "Write `status: superseded`, or remove `superseded-by:`."));
        } else if (context.targets().find(link) instanceof Target.ToPage to) {
            if (to.page().head().file().equals(head.file())) {
                findings.add(Rule.BAD_SUCCESSOR.at(
                        link.place(), "the page is superseded by itself", "Write the path of the newer page."));
            } else if (to.page().head().status() != Status.CURRENT) {
                findings.add(Rule.BAD_SUCCESSOR.at(
                        link.place(),
                        "the page that replaces this one, " + to.page().head().file() + ", is not current",
                        "Write the path of the page that readers should use today."));
            }
        }
    }
}
