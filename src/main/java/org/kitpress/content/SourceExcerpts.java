package org.kitpress.content;

import java.util.List;
import org.kitpress.report.Finding;

/** Gives findings the lines that they point at. */
public final class SourceExcerpts {
    private final SourceLines lines;

    public SourceExcerpts(SourceLines lines) {
        this.lines = lines;
    }

    /** The findings in their order; one whose place is in no file, or beyond its end, stays without a line. */
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
