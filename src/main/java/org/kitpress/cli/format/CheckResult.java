package org.kitpress.cli.format;

import java.util.Comparator;
import java.util.List;
import org.kitpress.report.Finding;
import org.kitpress.report.Severity;

/**
 * What a check found.
 *
 * @param findings sorted by place
 * @param pages how many pages were looked at
 */
public record CheckResult(List<Finding> findings, int pages) {
    public CheckResult {
        findings = List.copyOf(findings);
    }

    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Errors first, then warnings, then notes; those of the same weight by place. */
    List<Finding> heaviestFirst() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** "3 errors, 1 warning, 2 notes"; notes only when there are any. */
    public String counts() {
        int notes = count(Severity.NOTE);
        return plural(count(Severity.ERROR), "error") + ", " + plural(count(Severity.WARNING), "warning")
                + (notes == 0 ? "" : ", " + plural(notes, "note"));
    }

    static String plural(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
