package org.kitpress.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Paths;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Images that take a long time to load; each once, at the first text that shows it. */
final class HeavyImages implements Check {
    /** Sizes are in units of 1000 bytes, as in file managers. */
    private static final int KILOBYTE = 1000;

    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        int limit = context.options().settings().imageKilobytes();
        Set<String> reported = new HashSet<>();
        for (LinkReference linkReference : context.refs()) {
            String file = linkReference.sort() == LinkReference.Sort.IMAGE ? file(linkReference) : null;
            if (file != null && context.toolkit().assets().contains(file) && reported.add(file)) {
                long size = context.options().sizes().applyAsLong(file);
                if (size > (long) limit * KILOBYTE) {
                    findings.add(Rule.HEAVY_IMAGE.at(
                            linkReference.place(),
                            "the image '" + linkReference.target() + "' has " + size / KILOBYTE
                                    + " kilobytes; the limit is " + limit,
                            "Make it smaller. 1600 pixels are wide enough for a page; save photos as JPEG or WebP."));
                }
            }
        }
        return findings;
    }

    /** The file of the image, relative to the site folder; null if it is outside the toolkit. */
    private static @Nullable String file(LinkReference linkReference) {
        String target = linkReference.target();
        if (target.startsWith("/")) {
            return Paths.normalize("content" + target);
        }
        return Paths.normalize(
                linkReference.file().substring(0, linkReference.file().lastIndexOf('/') + 1) + target);
    }
}
