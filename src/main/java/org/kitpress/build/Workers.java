package org.kitpress.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.kitpress.output.Outlet;
import org.kitpress.output.OutputFile;

/** Runs tasks that do not depend on one another. */
interface Workers {
    /**
     * Runs all tasks and waits for them.
     *
     * @return the results in the order of the tasks
     * @throws IOException if a task does; any other exception of a task is thrown as well, the first one in their order
     */
    <T> List<T> run(List<Callable<T>> tasks) throws IOException;

    /** Makes files and passes each on as soon as it is made. */
    default void pass(Stream<Callable<OutputFile>> files, Outlet outlet) throws IOException {
        run(files.<Callable<Boolean>>map(file -> () -> {
                    outlet.accept(file.call());
                    return true;
                })
                .toList());
    }

    /**
     * Skips tasks that fail, and returns the results of the others. For pages that are rendered although the content has
     * errors: one that shows something broken may be impossible to render. A broken template is reported once
     * the content has no errors.
     */
    record Lenient(Workers workers) implements Workers {
        @Override
        public <T> List<T> run(List<Callable<T>> tasks) throws IOException {
            List<Callable<Optional<T>>> lenient = new ArrayList<>();
            for (Callable<T> task : tasks) {
                lenient.add(() -> {
                    try {
                        return Optional.of(task.call());
                    } catch (RuntimeException e) {
                        return Optional.empty();
                    }
                });
            }
            return workers.run(lenient).stream().flatMap(Optional::stream).toList();
        }
    }

    /**
     * Runs tasks on the thread of the caller, so that the other cores are free for tasks that someone waits for.
     *
     * @param stop asked before each task; once it is true, a {@link CancellationException} is thrown
     */
    record OneByOne(BooleanSupplier stop) implements Workers {
        @Override
        public <T> List<T> run(List<Callable<T>> tasks) throws IOException {
            List<T> results = new ArrayList<>(tasks.size());
            for (Callable<T> task : tasks) {
                if (stop.getAsBoolean()) {
                    throw new CancellationException();
                }
                try {
                    results.add(task.call());
                } catch (IOException | RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
            return results;
        }
    }
}
