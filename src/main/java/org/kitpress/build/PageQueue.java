package org.kitpress.build;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kitpress.inspect.PageFacts;
import org.kitpress.inspect.PageInspector;
import org.kitpress.output.Outlet;
import org.kitpress.output.OutputFile;
import org.kitpress.render.html.PageTask;
import org.kitpress.report.Finding;

/**
 * Renders pages on all cores. Each page is looked at and handed on as soon as it is there; what is kept of it is small,
 * so that memory does not grow with the size of the site.
 */
final class PageQueue {
    private final WorkerPool workerPool;
    private final Outlet outlet;
    private final PageInspector inspector;
    private final List<PageFacts> facts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Long> sizes = new TreeMap<>();

    /** @param base where the site will stand; null when it is not known */
    PageQueue(WorkerPool workerPool, Outlet outlet, @Nullable String base) {
        this.workerPool = workerPool;
        this.outlet = outlet;
        this.inspector = new PageInspector(base == null ? "/" : URI.create(base).getPath());
    }

    private record RenderedPage(PageFacts facts, List<Finding> findings) {}

    /** @return how many pages were made */
    int pages(List<PageTask> renderings) throws IOException {
        List<Callable<RenderedPage>> tasks = new ArrayList<>();
        renderings.forEach(pageTask -> tasks.add(() -> make(pageTask)));
        for (RenderedPage renderedPage : workerPool.run(tasks)) {
            facts.add(renderedPage.facts);
            findings.addAll(renderedPage.findings);
            sizes.put(renderedPage.facts.path(), (long) renderedPage.facts.bytes());
        }
        return renderings.size();
    }

    private RenderedPage make(PageTask pageTask) throws IOException {
        OutputFile file = pageTask.run();
        List<Finding> found = new ArrayList<>();
        PageFacts seen = inspector.inspect(file, found);
        outlet.accept(file);
        return new RenderedPage(seen, found);
    }

    /** @return how many files were handed on */
    int files(OutputGroup.Producer producer) throws IOException {
        int before = sizes.size();
        producer.run(file -> {
            outlet.accept(file);
            sizes.put(file.path(), (long) file.bytes().length);
        });
        return sizes.size() - before;
    }

    List<PageFacts> facts() {
        return facts;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Every file of the site so far. */
    Set<String> paths() {
        return sizes.keySet();
    }

    /** The size of a file of the site in bytes; 0 for one that it does not have. */
    long size(String path) {
        return sizes.getOrDefault(path, 0L);
    }
}
