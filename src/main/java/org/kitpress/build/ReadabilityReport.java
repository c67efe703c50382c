package org.kitpress.build;

import java.io.IOException;
import java.util.List;
import org.kitpress.check.ReadingGrades;
import org.kitpress.report.ReadingGrade;

/** Measures how hard every page and section is to read. */
public final class ReadabilityReport {
    private ReadabilityReport() {}

    /** Pages in the toolkit's order, each followed by its sections. */
    public static List<ReadingGrade> of(BuildOptions buildOptions, Workspace workspace) throws IOException {
        return ReadingGrades.of(Build.checkContext(workspace.content(), buildOptions));
    }
}
