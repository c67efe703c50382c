package org.kitpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitpress.model.Targets;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Images that take a long time to load; each once, at the first text that shows it. */
final class HeavyImages implements Check {
    /** Sizes are in units of 1000 bytes, as in file managers. */
    private static final int KILOBYTE = 1000;

    @Override
    public void check(CheckContext context, List<Finding> findings) {
        int limit = context.options().settings().imageKilobytes();
        Set<String> reported = new HashSet<>();
        for (LinkReference link : context.refs()) {
            String file = link.sort() == LinkReference.Sort.IMAGE ? Targets.resolve(link.file(), link.target()) : null;
            if (file != null && context.toolkit().assets().contains(file) && reported.add(file)) {
                long size = context.options().sizes().applyAsLong(file);
                if (size > (long) limit * KILOBYTE) {
                    findings.add(Rule.HEAVY_IMAGE.at(
                            link.place(),
                            "the image '" + link.target() + "' has " + size / KILOBYTE + " kilobytes; the limit is "
                                    + limit,
                            "Make it smaller. 1600 pixels are wide enough for a page; save photos as JPEG or WebP."));
                }
            }
        }
    }
}
