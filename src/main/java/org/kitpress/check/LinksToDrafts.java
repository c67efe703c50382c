package org.kitpress.check;

import java.util.List;
import org.kitpress.model.Page;
import org.kitpress.model.Status;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Links from published pages to drafts. */
final class LinksToDrafts implements Check.OfLinks {
    @Override
    public void check(LinkReference link, CheckContext context, List<Finding> findings) {
        Page from = context.page(link.file());
        if (!context.options().drafts()
                && context.find(link) instanceof Target.ToPage to
                && isDraft(to.page())
                && (from == null || !isDraft(from))) {
            findings.add(Rule.LINK_TO_DRAFT.at(
                    link.place(),
                    "the link points to a draft, " + to.page().head().file() + ", which is not published",
                    "To publish that page, remove its line `status: draft`. Otherwise, remove the link for now."));
        }
    }

    private static boolean isDraft(Page page) {
        return page.head().status() == Status.DRAFT;
    }
}
