package org.kitpress.check;

import java.util.List;
import org.kitpress.model.Page;
import org.kitpress.model.Status;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Images on other sites, which the site does not load; web addresses in lists of pages; links from pages to drafts. */
final class ForbiddenTargets implements Check.OfLinks {
    @Override
    public void check(LinkReference link, CheckContext context, List<Finding> findings) {
        Target target = context.find(link);
        boolean outside = target instanceof Target.Outside;
        Page from = context.page(link.file());
        if (outside && link.sort() == LinkReference.Sort.IMAGE) {
            findings.add(Rule.OUTSIDE_IMAGE.at(
                    link.place(),
                    "the image is on another website, so browsers would not show it",
                    "If its license allows it, save the image in `content/`, and write the path to it."));
        } else if (outside && link.sort() == LinkReference.Sort.FIELD) {
            findings.add(Rule.OUTSIDE_LINK.at(
                    link.place(),
                    "this field lists pages of this toolkit, but '" + link.target() + "' is a web address",
                    "Write the path of a content file. Web addresses belong in a text, a resource list, or "
                            + "`sources.yaml`."));
        } else if (!context.options().drafts()
                && target instanceof Target.ToPage to
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
