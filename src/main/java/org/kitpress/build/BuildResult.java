package org.kitpress.build;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitpress.report.Finding;
import org.kitpress.report.Severity;
import org.kitpress.write.WriteResult;

/**
 * How a run went.
 *
 * @param findings all that was found, sorted, each with its line where one can be shown
 * @param pages how many pages were rendered, or read when the content has errors
 * @param pdfs how many PDFs were made and kept
 * @param written what was written; null when nothing was
 * @param failed whether the findings stopped the build
 */
public record BuildResult(
        List<Finding> findings,
        int pages,
        PdfCounts pdfs,
        @Nullable WriteResult written,
        boolean failed,
        List<StageTime> timings,
        double seconds) {
    /** The same with further findings. */
    public BuildResult with(List<Finding> more, boolean strict) {
        List<Finding> all =
                Stream.concat(findings.stream(), more.stream()).sorted().toList();
        boolean stopped = more.stream()
                .anyMatch(finding -> finding.isError() || (strict && finding.severity() == Severity.WARNING));
        return new BuildResult(all, pages, pdfs, written, failed || stopped, timings, seconds);
    }

    public int errors() {
        return count(Severity.ERROR);
    }

    public int warnings() {
        return count(Severity.WARNING);
    }

    private int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
