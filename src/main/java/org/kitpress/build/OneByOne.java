package org.kitpress.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Runs tasks on the thread of the caller, which leaves the other cores to whoever is waiting for something.
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
