package org.kitpress.build;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.inspect.PageFacts;
import org.kitpress.inspect.PageInspector;
import org.kitpress.output.OutputFile;
import org.kitpress.report.Finding;

/** Inspects rendered pages, each on its own. Used by many threads. */
@FunctionalInterface
interface PageInspection {
    InspectedPage inspect(OutputFile page);

    /** What is wrong with a page, and what the inspection of the whole site needs to know of it. */
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
}
