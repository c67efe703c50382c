package org.kitpress.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Tells where the time went. */
final class Stopwatch {
    private final long start = System.nanoTime();
    private final List<Timing> timings = new ArrayList<>();

    /** Work that may fail on a file. */
    interface Work<T> {
        T run() throws IOException;
    }

    <T> T time(String stage, Work<T> work) throws IOException {
        long before = System.nanoTime();
        T result = work.run();
        timings.add(new Timing(stage, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before)));
        return result;
    }

    List<Timing> timings() {
        return List.copyOf(timings);
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
