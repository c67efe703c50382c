package org.kitpress.build;

import java.io.IOException;
import java.util.List;
import org.kitpress.check.CheckOptions;
import org.kitpress.check.Checked;
import org.kitpress.check.ReadingGrades;
import org.kitpress.content.ContentReader;
import org.kitpress.content.SourceLines;
import org.kitpress.model.Targets;
import org.kitpress.report.ReadingGrade;

/** Measures how hard every page and section is to read. */
public final class Readings {
    private Readings() {}

    /** Pages in the toolkit's order, the sections of each behind it. */
    public static List<ReadingGrade> of(Request request) throws IOException {
        SourceLines lines = new SourceLines(request.site());
        try (Cores cores = new Cores()) {
            ContentReader.Content content = ContentReader.read(request.site(), cores.executor());
            CheckOptions options =
                    new CheckOptions(request.today(), request.drafts(), lines::of, file -> 0, content.checks());
            return ReadingGrades.of(new Checked(content.toolkit(), new Targets(content.toolkit()), options));
        }
    }
}
