package org.kitpress.content;

import java.util.List;
import org.kitpress.report.Finding;

/** Adds to findings the source lines that they point to. */
public final class SourceExcerpts {
    private final SourceLines lines;

    public SourceExcerpts(SourceLines lines) {
        this.lines = lines;
    }

    /** The findings in order; a finding whose place is not in a file, or after its end, gets no line. */
    public List<Finding> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    private Finding of(Finding finding) {
        if (finding.excerpt() != null) {
            return finding;
        }
        List<String> file = lines.of(finding.place().file());
        int line = finding.place().line();
        return line <= file.size() && !file.get(line - 1).isEmpty() ? finding.withExcerpt(file.get(line - 1)) : finding;
    }
}
