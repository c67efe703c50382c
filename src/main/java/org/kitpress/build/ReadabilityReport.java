package org.kitpress.build;

import java.io.IOException;
import java.util.List;
import org.kitpress.check.ReadingGrades;
import org.kitpress.report.ReadingGrade;

/** Measures how hard every page and section is to read. */
public final class ReadabilityReport {
    private ReadabilityReport() {}

    /** Pages in the toolkit's order, each followed by its sections. */
    public static List<ReadingGrade> of(Build build) throws IOException {
        return ReadingGrades.of(build.checkContext());
    }
}
