package org.kitpress.build;

import java.io.IOException;
import java.util.List;
import org.kitpress.check.CheckContext;
import org.kitpress.check.CheckOptions;
import org.kitpress.check.ReadingGrades;
import org.kitpress.content.ContentReader;
import org.kitpress.content.SourceLines;
import org.kitpress.model.Targets;
import org.kitpress.report.ReadingGrade;

/** Measures how hard every page and section is to read. */
public final class ReadabilityReport {
    private ReadabilityReport() {}

    /** Pages in the toolkit's order, the sections of each behind it. */
    public static List<ReadingGrade> of(BuildOptions buildOptions) throws IOException {
        SourceLines lines = new SourceLines(buildOptions.site());
        try (WorkerPool workerPool = new WorkerPool()) {
            ContentReader.Content content = ContentReader.read(buildOptions.site(), workerPool.executor());
            CheckOptions options = new CheckOptions(
                    buildOptions.today(), buildOptions.drafts(), lines::of, file -> 0, content.checks());
            return ReadingGrades.of(new CheckContext(content.toolkit(), new Targets(content.toolkit()), options));
        }
    }
}
