package org.kitpress.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.inspect.PageFacts;
import org.kitpress.inspect.PageInspector;
import org.kitpress.output.OutputFile;
import org.kitpress.report.Finding;

/** Inspects rendered pages, each on its own. Used by many threads. */
@FunctionalInterface
interface PageInspection {
    InspectedPage inspect(OutputFile page);

    /** The findings of a page, and its facts for the inspection of the whole site. */
    record InspectedPage(PageFacts facts, List<Finding> findings) {}

    /**
     * Inspects each page, whether or not it was inspected before.
     *
     * @param root the path of the site on its server, with a slash at its end
     */
    static PageInspection of(String root) {
        PageInspector inspector = new PageInspector(root);
        return page -> {
            List<Finding> findings = new ArrayList<>();
            PageFacts facts = inspector.inspect(page, findings);
            return new InspectedPage(facts, List.copyOf(findings));
        };
    }

    /** Keeps what the inspection of pages found, so that a page with the same bytes is not inspected again. */
    static final class Cache {
        private final Map<String, Entry> entries = new HashMap<>();
        private String root = "";
        private PageInspection uncached = PageInspection.of(root);

        private record Entry(OutputFile page, PageInspection.InspectedPage result) {
            boolean isOf(OutputFile other) {
                return page.source().equals(other.source()) && Arrays.equals(page.bytes(), other.bytes());
            }
        }

        /** @param now the current path of the site on its server, with a slash at its end */
        synchronized PageInspection at(String now) {
            if (!now.equals(root)) {
                root = now;
                uncached = PageInspection.of(now);
                entries.clear();
            }
            return this::inspect;
        }

        private synchronized PageInspection.InspectedPage inspect(OutputFile page) {
            Entry known = entries.get(page.path());
            if (known != null && known.isOf(page)) {
                return known.result;
            }
            Entry entry = new Entry(page, uncached.inspect(page));
            entries.put(page.path(), entry);
            return entry.result;
        }
    }
}
