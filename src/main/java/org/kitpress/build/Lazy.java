package org.kitpress.build;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for, once, on the thread that asks; the others wait. */
final class Lazy<T> {
    private final Stopwatch.Work<T> work;
    private @Nullable T value;

    Lazy(Stopwatch.Work<T> work) {
        this.work = work;
    }

    /** @throws IOException when the work does; the next one who asks tries again */
    synchronized T get() throws IOException {
        T known = value;
        if (known == null) {
            known = work.run();
            value = known;
        }
        return known;
    }
}
