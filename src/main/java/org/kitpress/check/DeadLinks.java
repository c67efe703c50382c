package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Links and pictures that lead to no file. */
final class DeadLinks implements Check {
    @Override
    public List<Finding> check(CheckContext toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (LinkReference linkReference : toolkit.refs()) {
            Finding finding = check(linkReference, toolkit);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private @Nullable Finding check(LinkReference linkReference, CheckContext toolkit) {
        if (linkReference.target().isEmpty()) {
            // In a field, that was reported as a missing value where it was read.
            return linkReference.sort() == LinkReference.Sort.TEXT || linkReference.sort() == LinkReference.Sort.IMAGE
                    ? Rule.DEAD_LINK.at(
                            linkReference.place(),
                            "the link names no file",
                            "Write the path of the file between the round brackets: `[words](../planning/index.yaml)`.")
                    : null;
        }
        Target target = toolkit.find(linkReference);
        if (target instanceof Target.Missing missing) {
            return Rule.DEAD_LINK.at(
                    linkReference.place(),
                    "there is no file '" + missing.file() + "' for this "
                            + (isImage(linkReference) ? "picture" : "link"),
                    remedy(linkReference, missing.file(), toolkit));
        }
        if (isImage(linkReference) && target instanceof Target.ToPage page) {
            return Rule.DEAD_LINK.at(
                    linkReference.place(),
                    "there is no picture '" + linkReference.target() + "'; "
                            + page.page().head().file() + " is a page",
                    "Write the path of a picture file, as in `![a table for four](images/table.png)`.");
        }
        return null;
    }

    private static boolean isImage(LinkReference linkReference) {
        return linkReference.sort() == LinkReference.Sort.IMAGE;
    }

    private static String remedy(LinkReference linkReference, String written, CheckContext toolkit) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.startsWith("www.") || lower.startsWith("http")) {
            return "Begin an address on the web with `https://`.";
        }
        if (written.indexOf('@') > 0 && written.indexOf('/') < 0) {
            return "Begin a mail address with `mailto:`.";
        }
        String near = NearestTargets.path(
                linkReference.file(), written, toolkit.targets().files());
        String path = "Write the path from this file's folder, or from `content/` with a slash before it";
        return near == null
                ? path + "; take the link out if the file is gone."
                : "Did you mean `" + near + "`? " + path + ".";
    }
}
