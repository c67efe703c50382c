package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Links and images that point to a file that does not exist. */
final class DeadLinks implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (LinkReference linkReference : context.refs()) {
            Finding finding = check(linkReference, context);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private @Nullable Finding check(LinkReference linkReference, CheckContext context) {
        if (linkReference.target().isEmpty()) {
            // The reader of a field has reported the missing value.
            return linkReference.sort() == LinkReference.Sort.TEXT || linkReference.sort() == LinkReference.Sort.IMAGE
                    ? Rule.DEAD_LINK.at(
                            linkReference.place(),
                            "the link has no address",
                            "Write the path of a file between the parentheses: `[link text](../planning/index.yaml)`.")
                    : null;
        }
        Target target = context.find(linkReference);
        if (target instanceof Target.Missing missing) {
            return Rule.DEAD_LINK.at(
                    linkReference.place(),
                    "this " + (isImage(linkReference) ? "image" : "link") + " points to '" + missing.file()
                            + "', which does not exist",
                    remedy(linkReference, missing.file(), context));
        }
        if (isImage(linkReference) && target instanceof Target.ToPage page) {
            return Rule.DEAD_LINK.at(
                    linkReference.place(),
                    "'" + linkReference.target() + "' is not an image; "
                            + page.page().head().file() + " is a page",
                    "Write the path of an image file, as in `![A table for four](images/table.png)`.");
        }
        return null;
    }

    private static boolean isImage(LinkReference linkReference) {
        return linkReference.sort() == LinkReference.Sort.IMAGE;
    }

    private static String remedy(LinkReference linkReference, String written, CheckContext context) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.startsWith("www.") || lower.startsWith("http")) {
            return "Write `https://` in front of a web address.";
        }
        if (written.indexOf('@') > 0 && written.indexOf('/') < 0) {
            return "Write `mailto:` in front of an email address.";
        }
        String near = NearestTargets.path(
                linkReference.file(), written, context.targets().files());
        String path = "Write the path from the folder of this file, or from `content/` with a slash in front";
        return near == null
                ? path + ". If the file is gone, remove the link."
                : "Did you mean `" + near + "`? " + path + ".";
    }
}
