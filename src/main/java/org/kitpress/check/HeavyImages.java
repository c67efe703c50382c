package org.kitpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitpress.model.ImageFile;
import org.kitpress.model.Targets;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Images that cannot be shown, or that take a long time to load; each once, at the first text that shows it. */
final class HeavyImages implements Check {
    /** Sizes are in units of 1000 bytes, as in file managers. */
    private static final int KILOBYTE = 1000;

    @Override
    public void check(CheckContext context, List<Finding> findings) {
        int limit = context.options().settings().imageKilobytes();
        Set<String> reported = new HashSet<>();
        for (LinkReference link : context.refs()) {
            String file = link.isImage() ? Targets.resolve(link.file(), link.target()) : null;
            if (file != null && context.toolkit().assets().contains(file) && reported.add(file)) {
                ImageFile image = context.options().images().apply(file);
                if (image.isBroken()) {
                    findings.add(Rule.BROKEN_IMAGE.at(
                            link.place(),
                            "the file '" + file + "' is not an image that browsers can show",
                            "Open it in an image program, and save it again as PNG, JPEG, GIF, WebP, or AVIF."));
                } else if (image.isCutOff() && !image.isTooLarge()) {
                    findings.add(Rule.BROKEN_IMAGE.at(
                            link.place(),
                            "the file '" + file
                                    + "' ends before the image does, so that only a part of it can be shown",
                            "Copy or download the image again. PDFs show its alt text until then."));
                } else if (image.isTooLarge()) {
                    add(
                            findings,
                            link,
                            image.width() + " × " + image.height() + " pixels; the limit is "
                                    + ImageFile.MOST_PIXELS / 1_000_000 + " million, so PDFs show its alt text");
                } else if (image.bytes() > (long) limit * KILOBYTE) {
                    add(findings, link, image.bytes() / KILOBYTE + " kilobytes; the limit is " + limit);
                }
            }
        }
    }

    private static void add(List<Finding> findings, LinkReference link, String what) {
        findings.add(Rule.HEAVY_IMAGE.at(
                link.place(),
                "the image '" + link.target() + "' has " + what,
                "Make it smaller. 1600 pixels are wide enough for a page; save photos as JPEG or WebP."));
    }
}
