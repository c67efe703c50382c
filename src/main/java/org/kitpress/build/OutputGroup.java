package org.kitpress.build;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.kitpress.output.Outlet;
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
record OutputGroup(String name, Predicate<String> mayHold, boolean slow, Producer making) {
    /** Makes files and hands each on, from one thread. */
    @FunctionalInterface
    interface Producer {
        void run(Outlet outlet) throws IOException;
    }

    /** A group of few files that takes no time to speak of. */
    OutputGroup(String name, Predicate<String> mayHold, Stopwatch.Work<List<OutputFile>> work) {
        this(name, mayHold, false, all(work));
    }

    static Producer all(Stopwatch.Work<List<OutputFile>> work) {
        return outlet -> {
            for (OutputFile file : work.run()) {
                outlet.accept(file);
            }
        };
    }
}
