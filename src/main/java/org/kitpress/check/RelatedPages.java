package org.kitpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Related pages that are the page itself, or that are listed twice. */
final class RelatedPages implements Check.OfPages {
    @Override
    public void check(Page page, CheckContext context, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (PageLink link : page.head().related()) {
            if (context.targets().find(link) instanceof Target.ToPage to) {
                boolean self = to.page().head().file().equals(page.head().file());
                if (self || !seen.add(to.page().head().file() + "#" + to.fragment())) {
                    findings.add(Rule.NEEDLESS_LINK.at(
                            link.place(),
                            self ? "the page is listed as related to itself" : "this related page is listed twice",
                            "Remove this entry."));
                }
            }
        }
    }
}
