package org.kitpress.inspect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Pages that take a long time to load with their images. Styles and scripts do not count: they are loaded once. */
public final class PageWeights {
    private static final int KILOBYTE = 1000;

    private PageWeights() {}

    /**
     * @param sizes returns the size in bytes of a file of the site; 0 if there is no such file
     * @param kilobytes the limit for a page, in units of 1000 bytes
     */
    public static List<Finding> check(Collection<PageFacts> pages, ToLongFunction<String> sizes, int kilobytes) {
        List<Finding> findings = new ArrayList<>();
        for (PageFacts page : pages) {
            long images = page.images().stream().mapToLong(sizes).sum();
            long all = page.bytes() + images;
            if (all > (long) kilobytes * KILOBYTE) {
                findings.add(Rule.HEAVY_PAGE.at(
                        PageReport.place(page.path(), page.source()),
                        "the page has " + all / KILOBYTE + " kilobytes, including " + images / KILOBYTE
                                + " kilobytes of images; the limit is " + kilobytes,
                        "Make the images smaller, or split the page."));
            }
        }
        return findings.stream().sorted().toList();
    }
}
