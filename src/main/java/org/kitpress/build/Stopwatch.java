package org.kitpress.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kitpress.build.BuildResult.StageTime;

/** Measures how long each stage takes. */
final class Stopwatch {
    private final long start = System.nanoTime();
    private final List<StageTime> timings = new ArrayList<>();

    /** Work that may fail to read or write a file. */
    interface Work<T> {
        T run() throws IOException;
    }

    <T> T time(String stage, Work<T> work) throws IOException {
        long before = System.nanoTime();
        T result = work.run();
        add(stage, System.nanoTime() - before);
        return result;
    }

    /** Consecutive parts of the same stage are added up. */
    private void add(String stage, long nanos) {
        long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
        int last = timings.size() - 1;
        if (last >= 0 && timings.get(last).stage().equals(stage)) {
            timings.set(last, new StageTime(stage, timings.get(last).millis() + millis));
        } else {
            timings.add(new StageTime(stage, millis));
        }
    }

    List<StageTime> timings() {
        return List.copyOf(timings);
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
