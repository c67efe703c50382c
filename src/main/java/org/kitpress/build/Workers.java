package org.kitpress.build;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Runs tasks that do not depend on one another. */
interface Workers {
    /**
     * Runs all tasks and waits for them.
     *
     * @return the results in the order of the tasks
     * @throws IOException if a task does; any other exception of a task is thrown as well, the first one in their order
     */
    <T> List<T> run(List<Callable<T>> tasks) throws IOException;
}
