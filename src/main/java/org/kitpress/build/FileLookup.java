package org.kitpress.build;

import org.kitpress.output.OutputFile;
import org.kitpress.report.Finding;

/** What a snapshot has at a path. */
public sealed interface FileLookup {
    /** The file, as a build would write it. */
    record Found(OutputFile file) implements FileLookup {}

    /** There is such a page, but the theme cannot render it. */
    record Faulty(Finding finding) implements FileLookup {}

    /** There is no such file. */
    record Absent() implements FileLookup {}
}
