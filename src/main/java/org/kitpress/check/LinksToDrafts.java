package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Page;
import org.kitpress.model.Status;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Links from published pages to drafts. */
final class LinksToDrafts implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        if (context.options().drafts()) {
            return findings;
        }
        for (LinkReference linkReference : context.refs()) {
            Page from = context.page(linkReference.file());
            if (context.find(linkReference) instanceof Target.ToPage to
                    && isDraft(to.page())
                    && (from == null || !isDraft(from))) {
                findings.add(Rule.LINK_TO_DRAFT.at(
                        linkReference.place(),
                        "the link points to a draft, " + to.page().head().file() + ", which is not published",
                        "To publish that page, remove its line `status: draft`. Otherwise, remove the link for now."));
            }
        }
        return findings;
    }

    private static boolean isDraft(Page page) {
        return page.head().status() == Status.DRAFT;
    }
}
