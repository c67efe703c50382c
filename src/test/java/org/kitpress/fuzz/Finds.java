package org.kitpress.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Runs inputs, and keeps those that go wrong as small as it can, one for each kind of fault. */
final class Finds {
    /** How often an input is tried smaller. */
    private static final int MOST_TRIES = 400;

    private final String target;
    private final Path folder = Path.of(System.getProperty("fuzz.finds", "target/fuzz"));
    private final Set<String> faults = new HashSet<>();

    Finds(String target) {
        this.target = target;
    }

    /** @throws AssertionError if the outcome is wrong, in a way that no input before was */
    void run(Trial trial) {
        Outcome outcome = trial.run();
        String fault = outcome.fault();
        if (!fault.isEmpty() && faults.add(fault)) {
            Path find = folder.resolve(target + "-" + faults.size());
            try {
                trial.keep(find);
                Trial small = new Shrinker(trial, fault, MOST_TRIES).shrink();
                small.replace(find);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            throw new AssertionError(fault + "\nThe input is in " + find + ". To keep it as a test: cp -r " + find
                    + " src/test/resources/fuzz/NAME\n" + outcome.run().err());
        }
    }
}
