package org.kitpress.build;

import org.kitpress.output.OutputFile;
import org.kitpress.report.Finding;

/** What an edition has at a path. */
public sealed interface FileLookup {
    /** The file, as a build would write it. */
    record Found(OutputFile file) implements FileLookup {}

    /** There is such a file, but the theme cannot print it. */
    record Faulty(Finding finding) implements FileLookup {}

    /** There is no such file. */
    record Absent() implements FileLookup {}
}
