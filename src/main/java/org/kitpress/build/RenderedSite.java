package org.kitpress.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.kitpress.inspect.PageFacts;
import org.kitpress.inspect.PageWeights;
import org.kitpress.inspect.SiteInspection;
import org.kitpress.output.Outlet;
import org.kitpress.output.OutputFile;
import org.kitpress.report.Finding;

/**
 * Passes the files of a site on as they are made. Of each it keeps only what the inspection of the whole site needs, so
 * that memory does not grow with the size of the pages. Used by many threads while files are made.
 */
final class RenderedSite implements Outlet {
    private final Outlet next;
    private final PageInspection inspection;
    private final Map<String, Long> sizes = new ConcurrentHashMap<>();
    private final Map<String, PageInspection.InspectedPage> pages = new ConcurrentSkipListMap<>();
    private final List<OutputGroup> expected = new ArrayList<>();

    RenderedSite(Outlet next, PageInspection inspection) {
        this.next = next;
        this.inspection = inspection;
    }

    @Override
    public void accept(OutputFile file) throws IOException {
        if (file.path().endsWith(".html")) {
            pages.put(file.path(), inspection.inspect(file));
        }
        next.accept(file);
        sizes.put(file.path(), (long) file.bytes().length);
    }

    @Override
    public void accept(OutputFile file, String inputs, String note) throws IOException {
        next.accept(file, inputs, note);
        sizes.put(file.path(), (long) file.bytes().length);
    }

    @Override
    public @Nullable KeptFile reuse(String path, String inputs) throws IOException {
        KeptFile kept = next.reuse(path, inputs);
        if (kept != null) {
            sizes.put(path, kept.bytes());
        }
        return kept;
    }

    /** Notes a group that is not made now, although the site has its files. */
    void expect(OutputGroup group) {
        expected.add(group);
    }

    /** How many pages there are. */
    int pages() {
        return pages.size();
    }

    /**
     * What is wrong with the pages, each on its own and as a site.
     *
     * @param kilobytes how large a page may be with its images, in units of 1000 bytes
     * @param broken the content files with errors. An error must not be reported again as a fault of each page that shows
     *     it, so after one, only page weights and the findings of pages made from other files are reported
     */
    List<Finding> inspect(int kilobytes, Set<String> broken) {
        List<Finding> findings = new ArrayList<>();
        List<PageFacts> facts =
                pages.values().stream().map(PageInspection.InspectedPage::facts).toList();
        for (PageInspection.InspectedPage page : pages.values()) {
            String source = page.facts().source();
            boolean isOfOneFile = !source.isEmpty() && !source.endsWith("/_folder.yaml");
            if (broken.isEmpty() || isOfOneFile && !broken.contains(source)) {
                findings.addAll(page.findings());
            }
        }
        if (broken.isEmpty()) {
            findings.addAll(SiteInspection.check(facts, this::isFile));
        }
        findings.addAll(PageWeights.check(facts, this::sizeOf, kilobytes));
        return findings;
    }

    private boolean isFile(String path) {
        return sizes.containsKey(path) || expected.stream().anyMatch(group -> group.mayHold(path));
    }

    private long sizeOf(String path) {
        Long size = sizes.get(path);
        return size != null
                ? size
                : expected.stream().mapToLong(group -> group.sizeOf(path)).sum();
    }
}
