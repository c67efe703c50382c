package org.kitpress.build;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitpress.report.Finding;
import org.kitpress.report.Severity;
import org.kitpress.write.WriteResult;

/**
 * The result of a build or a check.
 *
 * @param findings all findings, sorted, each with its line if there is one
 * @param pages how many pages were rendered, or read if the content has errors
 * @param pdfs how many PDFs were made and reused
 * @param written what was written; null if nothing was
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
    /**
     * How many PDFs a site has.
     *
     * @param made new ones, and ones whose content has changed
     * @param reused those of the last build
     */
    public record PdfCounts(int made, int reused) {
        static final PdfCounts NONE = new PdfCounts(0, 0);
    }

    /** How long a stage of the build took, in wall-clock time. */
    public record StageTime(String stage, long millis) {}

    /** The same result with more findings. */
    public BuildResult with(List<Finding> more, boolean strict) {
        List<Finding> all =
                Stream.concat(findings.stream(), more.stream()).sorted().toList();
        boolean stopped = more.stream().anyMatch(finding -> finding.stopsBuild(strict));
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
