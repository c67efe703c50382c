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
final class InspectionCache {
    /** A page, and what was seen of it. */
    record InspectedPage(OutputFile file, PageFacts facts, List<Finding> findings) {}

    private final Map<String, InspectedPage> sights = new HashMap<>();
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

    synchronized InspectedPage look(OutputFile file) {
        InspectedPage known = sights.get(file.path());
        if (known != null
                && known.file.source().equals(file.source())
                && Arrays.equals(known.file.bytes(), file.bytes())) {
            return known;
        }
        List<Finding> findings = new ArrayList<>();
        PageFacts facts = inspector.inspect(file, findings);
        InspectedPage inspectedPage = new InspectedPage(file, facts, List.copyOf(findings));
        sights.put(file.path(), inspectedPage);
        return inspectedPage;
    }
}
