package org.kitpress.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitpress.check.SeverityOverrides;
import org.kitpress.content.SourceLines;
import org.kitpress.report.Finding;
import org.kitpress.report.Severity;

/** Collects findings with the severities of the toolkit's settings, and decides whether they stop the build. */
final class FindingCollector {
    private final SeverityOverrides severityOverrides;
    private final SourceLines lines;
    private final boolean strict;
    private final Set<String> drafts;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param strict whether warnings stop the build
     * @param drafts files that do not become part of the site, so that whatever is wrong with them is only a note
     */
    FindingCollector(SeverityOverrides severityOverrides, SourceLines lines, boolean strict, Set<String> drafts) {
        this.severityOverrides = severityOverrides;
        this.lines = lines;
        this.strict = strict;
        this.drafts = drafts;
    }

    void add(List<Finding> found) {
        weigh(severityOverrides.apply(lines.excerpts(found)));
    }

    boolean isStopped() {
        return findings.stream().anyMatch(finding -> finding.stopsBuild(strict));
    }

    /** The files with errors so far. */
    Set<String> filesWithErrors() {
        return findings.stream()
                .filter(Finding::isError)
                .map(finding -> finding.place().file())
                .collect(Collectors.toSet());
    }

    /** Adds findings about suppressions that suppressed nothing; called after everything else was added. */
    void close() {
        weigh(lines.excerpts(severityOverrides.unused()));
    }

    private void weigh(List<Finding> found) {
        for (Finding finding : found) {
            findings.add(drafts.contains(finding.place().file()) ? finding.with(Severity.NOTE) : finding);
        }
    }

    /** All findings so far, sorted, each with its line if there is one. */
    List<Finding> findings() {
        return findings.stream().sorted().toList();
    }
}
