package org.kitpress.check;

import java.util.List;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Images on other websites, because the site loads nothing from elsewhere; web addresses in fields that list pages. */
final class ExternalTargets implements Check.OfLinks {
    @Override
    public void check(LinkReference link, CheckContext context, List<Finding> findings) {
        if (!(context.find(link) instanceof Target.Outside)) {
            return;
        }
        if (link.sort() == LinkReference.Sort.IMAGE) {
            findings.add(Rule.OUTSIDE_IMAGE.at(
                    link.place(),
                    "the image is on another website, so browsers would not show it",
                    "If its license allows it, save the image in `content/`, and write the path to it."));
        } else if (link.sort() == LinkReference.Sort.FIELD) {
            findings.add(Rule.OUTSIDE_LINK.at(
                    link.place(),
                    "this field lists pages of this toolkit, but '" + link.target() + "' is a web address",
                    "Write the path of a content file. Web addresses belong in a text, a resource list, or "
                            + "`sources.yaml`."));
        }
    }
}
