package org.kitpress.fuzz;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.cli.CommandLines;

/**
 * How a command on a small toolkit ended.
 *
 * @param work the time that processors spent on it, in nanoseconds
 */
record Outcome(CommandLines.Run run, long work) {
    /** Small toolkits need less than a hundredth of it. */
    private static final long MOST_WORK = 20_000_000_000L;

    private static final Pattern THROWN = Pattern.compile("^(?:Caused by: )?([\\w.]+(?:Exception|Error))\\b.*$");
    private static final Pattern FRAME = Pattern.compile("^\\s+at (?:[\\w.]+/)?([\\w.$]+)\\.([\\w<>$]+)\\(.*$");

    /** The time that processors have spent on this process, in nanoseconds: a busy machine does not change it. */
    static long workSoFar() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    boolean isGood() {
        return fault().isEmpty();
    }

    /**
     * What is wrong with the outcome, in words that are the same for inputs with the same cause; empty if nothing is.
     */
    String fault() {
        return switch (run.code()) {
            case 0, 1, 2, 3 -> work > MOST_WORK ? "too much work" : silence();
            default -> "exit code " + run.code() + ": " + cause();
        };
    }

    /** A command that fails says why. */
    private String silence() {
        boolean isSilent = run.code() != 0 && run.err().isBlank() && run.out().isBlank();
        return isSilent ? "exit code " + run.code() + " and no message" : "";
    }

    /** The last exception in the printed stack trace, with the first of our frames. */
    private String cause() {
        String exception = "no exception";
        String frame = "";
        for (String line : run.err().lines().toList()) {
            Matcher thrown = THROWN.matcher(line);
            Matcher at = FRAME.matcher(line);
            if (thrown.matches()) {
                exception = thrown.group(1);
                frame = "";
            } else if (at.matches() && frame.isEmpty() && isOurs(at.group(1))) {
                frame = " in " + at.group(1) + "." + at.group(2);
            }
        }
        return exception + frame;
    }

    private static boolean isOurs(String type) {
        return type.startsWith("org.kitpress.");
    }
}
