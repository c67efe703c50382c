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
import org.kitpress.render.html.Rendering;
import org.kitpress.report.Finding;

/**
 * Renders pages on all cores. Each page is looked at and handed on as soon as it is there; what is kept of it is small,
 * so that memory does not grow with the size of the site.
 */
final class Workshop {
    private final Cores cores;
    private final Outlet outlet;
    private final PageInspector inspector;
    private final List<PageFacts> facts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Long> sizes = new TreeMap<>();

    /** @param base where the site will stand; null when it is not known */
    Workshop(Cores cores, Outlet outlet, @Nullable String base) {
        this.cores = cores;
        this.outlet = outlet;
        this.inspector = new PageInspector(base == null ? "/" : URI.create(base).getPath());
    }

    private record Made(PageFacts facts, List<Finding> findings) {}

    /** @return how many pages were made */
    int pages(List<Rendering> renderings) throws IOException {
        List<Callable<Made>> tasks = new ArrayList<>();
        renderings.forEach(rendering -> tasks.add(() -> make(rendering)));
        for (Made made : cores.run(tasks)) {
            facts.add(made.facts);
            findings.addAll(made.findings);
            sizes.put(made.facts.path(), (long) made.facts.bytes());
        }
        return renderings.size();
    }

    private Made make(Rendering rendering) throws IOException {
        OutputFile file = rendering.run();
        List<Finding> found = new ArrayList<>();
        PageFacts seen = inspector.inspect(file, found);
        outlet.accept(file);
        return new Made(seen, found);
    }

    /** @return how many files were handed on */
    int files(Group.Making making) throws IOException {
        int before = sizes.size();
        making.run(file -> {
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
