package org.kitpress.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.report.Finding;
import org.kitpress.write.Written;

/**
 * How a run went.
 *
 * @param findings all that was found, sorted, each with its line where one can be shown
 * @param pages how many pages were rendered, or read when the content has errors
 * @param written what was written; null when nothing was
 * @param failed whether the findings stopped the build
 */
public record Outcome(
        List<Finding> findings,
        int pages,
        @Nullable Written written,
        boolean failed,
        List<Timing> timings,
        double seconds) {
    public int errors() {
        return (int) findings.stream().filter(Finding::isError).count();
    }

    public int warnings() {
        return findings.size() - errors();
    }
}
