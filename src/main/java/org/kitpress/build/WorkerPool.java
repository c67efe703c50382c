package org.kitpress.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A thread for each core. The number of cores makes no difference to the results. */
final class WorkerPool implements Workers, AutoCloseable {
    private final ExecutorService executor;

    WorkerPool() {
        executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
            Thread thread = new Thread(task, "kitpress");
            thread.setDaemon(true);
            return thread;
        });
    }

    ExecutorService executor() {
        return executor;
    }

    @Override
    public <T> List<T> run(List<Callable<T>> tasks) throws IOException {
        List<T> results = new ArrayList<>(tasks.size());
        try {
            for (Future<T> future : executor.invokeAll(tasks)) {
                results.add(future.get());
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return results;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
