package org.kitpress.cli.format;

import java.util.Comparator;
import java.util.List;
import org.kitpress.report.Finding;
import org.kitpress.report.Severity;

/**
 * The result of a check.
 *
 * @param findings sorted by place
 * @param pages the number of pages checked
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

    /** Returns errors first, then warnings, then notes; findings of the same severity are sorted by place. */
    List<Finding> heaviestFirst() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Returns the counts, such as "3 errors, 1 warning, 2 notes". Notes are included only if there are any. */
    public String counts() {
        int notes = count(Severity.NOTE);
        return plural(count(Severity.ERROR), "error") + ", " + plural(count(Severity.WARNING), "warning")
                + (notes == 0 ? "" : ", " + plural(notes, "note"));
    }

    /** Returns a number and what it counts, such as "1 page" or "2 pages". */
    public static String plural(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
