package org.kitpress.fuzz;

import java.util.function.Supplier;

/** What has to hold whatever is read. */
public final class Reading {
    /** Texts of a few thousand characters need less than a hundredth of it, in nanoseconds. */
    private static final long MOST_WORK = 3_000_000_000L;

    private Reading() {}

    /**
     * Reads twice.
     *
     * @return what both times came out
     * @throws AssertionError if that differs, or if both times took too much of the processors' time
     */
    public static <T> T twice(Supplier<T> reader) {
        long start = Outcome.workSoFar();
        T first = reader.get();
        long middle = Outcome.workSoFar();
        T second = reader.get();
        long end = Outcome.workSoFar();
        expect(first.equals(second), "the same input gave\n" + first + "\nand\n" + second);
        expect(Math.min(middle - start, end - middle) <= MOST_WORK, "too much work");
        return first;
    }

    /** @throws AssertionError with these words if something does not hold */
    public static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
