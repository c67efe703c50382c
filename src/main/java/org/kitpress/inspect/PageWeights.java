package org.kitpress.inspect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Pages that take long to load: each with its pictures. Styles and scripts are loaded once for all pages. */
public final class PageWeights {
    private static final int KILOBYTE = 1000;

    private PageWeights() {}

    /**
     * @param sizes the size in bytes of a file of the site; 0 for one that it does not have
     * @param kilobytes the most that a page should have, in units of 1000 bytes
     */
    public static List<Finding> check(Collection<PageFacts> pages, ToLongFunction<String> sizes, int kilobytes) {
        List<Finding> findings = new ArrayList<>();
        for (PageFacts page : pages) {
            long pictures = page.pictures().stream().mapToLong(sizes).sum();
            long all = page.bytes() + pictures;
            if (all > (long) kilobytes * KILOBYTE) {
                findings.add(Rule.HEAVY_PAGE.at(
                        PageReport.place(page.path(), page.source()),
                        "the page has " + all / KILOBYTE + " kilobytes, " + pictures / KILOBYTE
                                + " of them pictures; at most " + kilobytes + " are asked for",
                        "Make its pictures smaller, or cut the page in two."));
            }
        }
        return findings.stream().sorted().toList();
    }
}
