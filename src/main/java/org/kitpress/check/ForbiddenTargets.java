package org.kitpress.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Broken;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Images on other sites, which the site does not load; web addresses in lists of pages; links from pages to drafts. */
final class ForbiddenTargets implements Check.OfLinks {
    @Override
    public void check(LinkReference link, CheckContext context, List<Finding> findings) {
        Target target = context.find(link);
        boolean outside = target instanceof Target.Outside;
        if (outside && link.isImage()) {
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
        } else if (!context.drafts().contains(link.file())) {
            String file = file(target, context);
            if (file != null && context.drafts().contains(file)) {
                findings.add(Rule.LINK_TO_DRAFT.at(
                        link.place(),
                        "the link points to a draft, " + file + ", which is not published",
                        "To publish that page, remove its line `status: draft`. Otherwise, remove the link for now."));
            }
        }
    }

    /** The file that a link leads to, also if it could not be read; null if it leads to no page. */
    private static @Nullable String file(Target target, CheckContext context) {
        if (target instanceof Target.ToPage to) {
            return to.page().head().file();
        }
        return target instanceof Target.ToBroken to
                ? context.toolkit().broken().stream()
                        .filter(lost -> lost.address().equals(to.address()))
                        .map(Broken::file)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
