package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;

/** Links and pictures that lead to no file. */
final class DeadLinks implements Check {
    @Override
    public String rule() {
        return "dead-link";
    }

    @Override
    public List<Finding> check(Checked toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (Ref ref : toolkit.refs()) {
            Finding finding = check(ref, toolkit);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private @Nullable Finding check(Ref ref, Checked toolkit) {
        if (ref.target().isEmpty()) {
            // In a field, that was reported as a missing value where it was read.
            return ref.sort() == Ref.Sort.TEXT || ref.sort() == Ref.Sort.IMAGE
                    ? Finding.error(
                            rule(),
                            ref.place(),
                            "the link names no file",
                            "Write the path of the file between the round brackets: `[words](../planning/index.yaml)`.")
                    : null;
        }
        Target target = toolkit.find(ref);
        if (target instanceof Target.Missing missing) {
            return Finding.error(
                    rule(),
                    ref.place(),
                    "there is no file '" + missing.file() + "' for this " + (isImage(ref) ? "picture" : "link"),
                    remedy(ref, missing.file(), toolkit));
        }
        if (isImage(ref) && target instanceof Target.ToPage page) {
            return Finding.error(
                    rule(),
                    ref.place(),
                    "there is no picture '" + ref.target() + "'; "
                            + page.page().head().file() + " is a page",
                    "Write the path of a picture file, as in `![a table for four](images/table.png)`.");
        }
        return null;
    }

    private static boolean isImage(Ref ref) {
        return ref.sort() == Ref.Sort.IMAGE;
    }

    private static String remedy(Ref ref, String written, Checked toolkit) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.startsWith("www.") || lower.startsWith("http")) {
            return "Begin an address on the web with `https://`.";
        }
        if (written.indexOf('@') > 0 && written.indexOf('/') < 0) {
            return "Begin a mail address with `mailto:`.";
        }
        String near = Near.path(ref.file(), written, toolkit.targets().files());
        String path = "Write the path from this file's folder, or from `content/` with a slash before it";
        return near == null
                ? path + "; take the link out if the file is gone."
                : "Did you mean `" + near + "`? " + path + ".";
    }
}
