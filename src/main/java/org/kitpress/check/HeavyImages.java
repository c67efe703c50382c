package org.kitpress.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitpress.model.Paths;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Pictures that take long to load, each once, where a text first shows it. */
final class HeavyImages implements Check {
    /** Sizes are told in units of 1000 bytes, as file managers tell them. */
    private static final int KILOBYTE = 1000;

    @Override
    public List<Finding> check(CheckContext toolkit) {
        List<Finding> findings = new ArrayList<>();
        int limit = toolkit.options().settings().imageKilobytes();
        Set<String> told = new HashSet<>();
        for (LinkReference linkReference : toolkit.refs()) {
            String file = linkReference.sort() == LinkReference.Sort.IMAGE ? file(linkReference) : null;
            if (file != null && toolkit.toolkit().assets().contains(file) && told.add(file)) {
                long size = toolkit.options().sizes().applyAsLong(file);
                if (size > (long) limit * KILOBYTE) {
                    findings.add(Rule.HEAVY_IMAGE.at(
                            linkReference.place(),
                            "the picture '" + linkReference.target() + "' has " + size / KILOBYTE
                                    + " kilobytes; at most " + limit + " are asked for",
                            "Make it smaller: 1600 pixels are wide enough for a page, and JPEG or WebP suit photos."));
                }
            }
        }
        return findings;
    }

    /** The picture's file, relative to the site folder; null for one outside of the toolkit. */
    private static @org.jspecify.annotations.Nullable String file(LinkReference linkReference) {
        String target = linkReference.target();
        if (target.startsWith("/")) {
            return Paths.normalize("content" + target);
        }
        return Paths.normalize(
                linkReference.file().substring(0, linkReference.file().lastIndexOf('/') + 1) + target);
    }
}
