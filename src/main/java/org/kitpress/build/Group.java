package org.kitpress.build;

import java.util.List;
import java.util.function.Predicate;
import org.kitpress.output.OutputFile;

/**
 * Files beside the pages that are made together. A build makes every group. A preview makes a group when somebody asks
 * for a file that it may hold, so a group that takes long does not keep a saved page from being shown.
 *
 * @param name the stage of the build, for timings
 * @param mayHold whether a file of that path, relative to the output folder, comes from this group; when it says so of
 *     a file that is not there, the group is made in vain and no more
 * @param slow whether a preview should rather not make it unasked
 */
record Group(String name, Predicate<String> mayHold, boolean slow, Stopwatch.Work<List<OutputFile>> work) {
    /** A group that takes no time to speak of. */
    Group(String name, Predicate<String> mayHold, Stopwatch.Work<List<OutputFile>> work) {
        this(name, mayHold, false, work);
    }
}
