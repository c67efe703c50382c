package org.kitpress.build;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.check.SeverityOverrides;
import org.kitpress.content.SourceExcerpts;
import org.kitpress.content.SourceLines;
import org.kitpress.report.Finding;
import org.kitpress.report.Severity;

/** Gathers findings as they come, as the toolkit weighs them, and tells whether they stop the build. */
final class FindingCollector {
    private final SeverityOverrides severityOverrides;
    private final SourceExcerpts sourceExcerpts;
    private final boolean strict;
    private final List<Finding> findings = new ArrayList<>();

    /** @param strict whether warnings stop the build */
    FindingCollector(SeverityOverrides severityOverrides, SourceLines lines, boolean strict) {
        this.severityOverrides = severityOverrides;
        this.sourceExcerpts = new SourceExcerpts(lines);
        this.strict = strict;
    }

    void add(List<Finding> found) {
        findings.addAll(severityOverrides.apply(sourceExcerpts.of(found)));
    }

    boolean isStopped() {
        return findings.stream()
                .anyMatch(finding -> finding.isError() || (strict && finding.severity() == Severity.WARNING));
    }

    /** After all that can be looked at was looked at: suppressions that were for nothing. */
    void close() {
        findings.addAll(sourceExcerpts.of(severityOverrides.unused()));
    }

    /** Everything so far, sorted, each with its line where one can be shown. */
    List<Finding> findings() {
        return findings.stream().sorted().toList();
    }
}
