package org.kitpress.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kitpress.model.Target;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Links and images that point to a file that does not exist, or to an id that a file does not have. */
final class DeadLinks implements Check.OfLinks {
    /** Longer lists of ids are not shown. */
    private static final int MOST_IDS = 12;

    private static final Pattern UNPUBLISHED = Pattern.compile(".*+(?<=\\.(?:svgz?|bmp|tiff?|heic|heif|eps|ico))");

    @Override
    public void check(LinkReference link, CheckContext context, List<Finding> findings) {
        boolean image = link.isImage();
        Target target = context.find(link);
        if (link.target().isEmpty()) {
            // The reader of a field has reported the missing value.
            if (image || link.sort() == LinkReference.Sort.TEXT) {
                findings.add(Rule.DEAD_LINK.at(
                        link.place(),
                        "the link has no address",
                        "Write the path of a file between the parentheses: `[link text](../planning/index.yaml)`."));
            }
        } else if (target instanceof Target.Missing missing) {
            String why =
                    isUnpublished(missing.file()) ? "a type of file that is not published" : "which does not exist";
            findings.add(Rule.DEAD_LINK.at(
                    link.place(),
                    "this " + (image ? "image" : "link") + " points to '" + missing.file() + "', " + why,
                    remedy(link, missing.file(), context)));
        } else if (image && target instanceof Target.ToPage to) {
            findings.add(Rule.DEAD_LINK.at(
                    link.place(),
                    "'" + link.target() + "' is not an image; "
                            + to.page().head().file() + " is a page",
                    "Write the path of an image file, as in `![A table for four](images/table.png)`."));
        } else if (target instanceof Target.NoSuchFragment missing) {
            findings.add(Rule.DEAD_FRAGMENT.at(
                    link.place(),
                    "nothing in " + missing.file() + " has the id '" + missing.fragment() + "'",
                    remedy(link, missing, context)));
        }
    }

    private static boolean isUnpublished(String file) {
        return UNPUBLISHED.matcher(file.toLowerCase(Locale.ROOT)).matches();
    }

    private static String remedy(LinkReference link, String written, CheckContext context) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.startsWith("www.") || lower.startsWith("http")) {
            return "Write `https://` in front of a web address.";
        }
        if (written.indexOf('@') > 0 && written.indexOf('/') < 0) {
            return "Write `mailto:` in front of an email address.";
        }
        String near = NearestTargets.path(
                link.file(),
                written.replace('\\', '/'),
                link.isImage(),
                context.targets().files());
        String path = "Write the path from the folder of this file, or from `content/` with a slash in front";
        if (near == null && isUnpublished(written)) {
            return "Save the image as PNG, and link to that file.";
        }
        if (near == null && link.isImage()) {
            return "Add the image file, or correct the path. " + path + ".";
        }
        return near == null
                ? path + ". If the file is gone, remove the link."
                : "Did you mean `" + near + "`? " + path + ".";
    }

    private static String remedy(LinkReference link, Target.NoSuchFragment missing, CheckContext context) {
        if (missing.fragment().equalsIgnoreCase("top")) {
            return "Remove the link. Readers get to the top of a page with a key or a gesture that they know.";
        }
        Set<String> ids = context.targets().fragments(missing.file());
        String near = NearestTargets.name(missing.fragment(), ids);
        if (near.isEmpty() && ids.size() > MOST_IDS) {
            near = "That file has " + ids.size() + " ids. ";
        }
        // A field can name an item of its own page by the id alone.
        return link.sort() == LinkReference.Sort.FIELD && link.target().startsWith("#")
                ? near + "Write the `id:` of an item on this page."
                : near + "After the `#`, write the `id:` of an item, or a heading in lowercase with hyphens.";
    }
}
