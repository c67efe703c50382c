package org.kitpress.build;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.check.SeverityOverrides;
import org.kitpress.content.SourceLines;
import org.kitpress.report.Finding;
import org.kitpress.report.Severity;

/** Collects findings with the severities of the toolkit's settings, and decides whether they stop the build. */
final class FindingCollector {
    private final SeverityOverrides severityOverrides;
    private final SourceLines lines;
    private final boolean strict;
    private final List<Finding> findings = new ArrayList<>();

    /** @param strict whether warnings stop the build */
    FindingCollector(SeverityOverrides severityOverrides, SourceLines lines, boolean strict) {
        this.severityOverrides = severityOverrides;
        this.lines = lines;
        this.strict = strict;
    }

    void add(List<Finding> found) {
        findings.addAll(severityOverrides.apply(lines.excerpts(found)));
    }

    boolean isStopped() {
        return findings.stream()
                .anyMatch(finding -> finding.isError() || (strict && finding.severity() == Severity.WARNING));
    }

    /** Adds findings about suppressions that suppressed nothing; called after everything else was added. */
    void close() {
        findings.addAll(lines.excerpts(severityOverrides.unused()));
    }

    /** All findings so far, sorted, each with its line if there is one. */
    List<Finding> findings() {
        return findings.stream().sorted().toList();
    }
}
