package org.kitpress.build;

import org.kitpress.output.OutputFile;
import org.kitpress.report.Finding;

/** What an edition has at a path. */
public sealed interface Answer {
    /** The file, as a build would write it. */
    record Found(OutputFile file) implements Answer {}

    /** There is such a file, but the theme cannot print it. */
    record Faulty(Finding finding) implements Answer {}

    /** There is no such file. */
    record Absent() implements Answer {}
}
