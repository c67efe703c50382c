package org.kitpress.build;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.kitpress.output.Outlet;
import org.kitpress.output.OutputFile;
import org.kitpress.report.Finding;

/**
 * A group that a function makes.
 *
 * @param paths the paths, relative to the output folder, of files that may come from it
 */
record FileGroup(String name, Predicate<String> paths, boolean isOnDemand, Producer producer) implements OutputGroup {
    /** Makes files and passes each on. */
    @FunctionalInterface
    interface Producer {
        void run(Workers workers, Outlet outlet) throws IOException;
    }

    /** A group of few files that take little time. */
    static FileGroup of(String name, Predicate<String> paths, Stopwatch.Work<List<OutputFile>> work) {
        return new FileGroup(name, paths, false, all(work));
    }

    /** A group that takes time or memory. */
    static FileGroup onDemand(String name, Predicate<String> paths, Producer producer) {
        return new FileGroup(name, paths, true, producer);
    }

    static Producer all(Stopwatch.Work<List<OutputFile>> work) {
        return (workers, outlet) -> {
            for (OutputFile file : work.run()) {
                outlet.accept(file);
            }
        };
    }

    @Override
    public boolean mayHold(String path) {
        return paths.test(path);
    }

    @Override
    public List<Finding> make(Workers workers, Outlet outlet) throws IOException {
        producer.run(workers, outlet);
        return List.of();
    }
}
