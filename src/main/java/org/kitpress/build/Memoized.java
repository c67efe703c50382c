package org.kitpress.build;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value that is computed once, by the first thread that needs it, while the others wait. */
final class Memoized<T> {
    private final Stopwatch.Work<T> work;
    private @Nullable T value;

    Memoized(Stopwatch.Work<T> work) {
        this.work = work;
    }

    /** @throws IOException if the computation does; the next call tries again */
    synchronized T get() throws IOException {
        T known = value;
        if (known == null) {
            known = work.run();
            value = known;
        }
        return known;
    }
}
