package org.kitpress.build;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitpress.inspect.PageFacts;
import org.kitpress.inspect.PageInspector;
import org.kitpress.output.OutputFile;
import org.kitpress.report.Finding;

/** What was seen of rendered pages, kept by their bytes, so that a page which looks as before is not inspected again. */
final class Seen {
    /** A page, and what was seen of it. */
    record Sight(OutputFile file, PageFacts facts, List<Finding> findings) {}

    private final Map<String, Sight> sights = new HashMap<>();
    private String root = "/";
    private PageInspector inspector = new PageInspector(root);

    /** @param base where the site will stand; null when it is not known */
    synchronized void standsAt(@Nullable String base) {
        String path = base == null ? "/" : URI.create(base).getPath();
        if (!path.equals(root)) {
            root = path;
            inspector = new PageInspector(path);
            sights.clear();
        }
    }

    synchronized Sight look(OutputFile file) {
        Sight known = sights.get(file.path());
        if (known != null
                && known.file.source().equals(file.source())
                && Arrays.equals(known.file.bytes(), file.bytes())) {
            return known;
        }
        List<Finding> findings = new ArrayList<>();
        PageFacts facts = inspector.inspect(file, findings);
        Sight sight = new Sight(file, facts, List.copyOf(findings));
        sights.put(file.path(), sight);
        return sight;
    }
}
